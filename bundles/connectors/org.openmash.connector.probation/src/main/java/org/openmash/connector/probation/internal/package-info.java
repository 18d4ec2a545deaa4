/** The DS component and the plain classes behind it: search, offenders as candidates, registrations and contacts. */
package org.openmash.connector.probation.internal;
