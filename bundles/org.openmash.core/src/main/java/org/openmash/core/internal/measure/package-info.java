/** Computes figures from facts of cases by the definitions of {@code measures.json}. No figure is stored: whatever is corrected in the journal shows in the next one. */
package org.openmash.core.internal.measure;
