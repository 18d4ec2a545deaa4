/** The threshold decision, its rationale and the returns that were missing. A machine computes the gaps, a person decides. */
package org.openmash.core.internal.decision;
