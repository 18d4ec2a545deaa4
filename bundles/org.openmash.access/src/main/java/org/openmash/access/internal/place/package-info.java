/** The hub's own data folder: files that only its operating-system user can read. Everything secret that is no row lies there. */
package org.openmash.access.internal.place;
