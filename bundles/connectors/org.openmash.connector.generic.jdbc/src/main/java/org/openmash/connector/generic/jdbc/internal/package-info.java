/** The DS component and the plain classes behind it: statements with named parameters, and what they are asked with. */
package org.openmash.connector.generic.jdbc.internal;
