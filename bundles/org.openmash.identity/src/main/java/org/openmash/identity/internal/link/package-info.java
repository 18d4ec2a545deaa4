/** Links the records of a whole file: which pairs are worth comparing, how likely each is one person, and which records belong together. */
package org.openmash.identity.internal.link;
