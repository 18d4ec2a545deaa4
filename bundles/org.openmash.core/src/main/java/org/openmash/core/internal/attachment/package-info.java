/** Files that come with contacts: checked by content, kept sealed, handed out as downloads only. What could act by itself is refused. */
package org.openmash.core.internal.attachment;
