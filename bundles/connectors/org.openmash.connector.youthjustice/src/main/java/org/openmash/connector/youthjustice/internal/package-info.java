/** The DS component and the plain classes behind it: the search, young people as candidates, records as facts. */
package org.openmash.connector.youthjustice.internal;
