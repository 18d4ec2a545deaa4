/** Evidence packs: what the journal, the picture, the release rows and the audit trail of a case held at an instant. Nothing is kept: a pack is put together anew, that it was made is on record. */
package org.openmash.core.internal.evidence;
