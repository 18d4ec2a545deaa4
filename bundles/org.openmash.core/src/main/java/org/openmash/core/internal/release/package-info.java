/** The one gate outwards: proposals, packs, inboxes and feedback. Whatever leaves has a release row that names its rule. */
package org.openmash.core.internal.release;
