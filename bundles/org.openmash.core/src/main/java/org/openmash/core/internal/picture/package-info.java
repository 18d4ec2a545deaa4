/** The sealed picture: one chronology of what is known, and what is not known. Only people in the room get it. */
package org.openmash.core.internal.picture;
