/** Registers of practice gaps and barriers. Figures are counted without opening an entry. */
package org.openmash.core.internal.learning;
