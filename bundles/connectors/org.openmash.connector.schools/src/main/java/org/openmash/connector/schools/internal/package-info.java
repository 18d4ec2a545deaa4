/** The DS component and the plain classes behind it: the sites, one school's system, pupils and what is held on them. */
package org.openmash.connector.schools.internal;
