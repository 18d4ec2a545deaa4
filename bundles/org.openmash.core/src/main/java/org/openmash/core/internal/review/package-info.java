/** The room in which people review whose records are whose: queue, pair side by side, earlier contacts, figures. What they decide is recorded in research; nothing here changes a case. */
package org.openmash.core.internal.review;
