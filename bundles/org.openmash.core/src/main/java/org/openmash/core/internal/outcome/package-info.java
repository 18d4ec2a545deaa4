/** Outcomes in words that fit their reader, and the note about feedback. Decision, release and contact share it. */
package org.openmash.core.internal.outcome;
