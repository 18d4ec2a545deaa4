/** Reads from a case's journal how far it ever came and whether it is held. Nothing is kept twice. */
package org.openmash.core.internal.retention;
