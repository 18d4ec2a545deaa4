/** Restricted records, walls against conflicts of interest, and how the hub finds the latter. */
package org.openmash.core.internal.restriction;
