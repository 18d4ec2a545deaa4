/** The DS component and the plain classes behind it: the folder, its files as rows, and the index over all of them. */
package org.openmash.connector.generic.file.internal;
