/**
 * Whose record is this? Plain Java that compares people and explains itself in words; it decides nothing and needs no
 * OSGi to be used.
 */
package org.openmash.identity;
