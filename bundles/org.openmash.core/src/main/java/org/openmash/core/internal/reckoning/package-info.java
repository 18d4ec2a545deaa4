/** Reckons the clocks of a case from its journal and the rules of its area: plain functions that need nothing else. The keeper beside them stores what they say in the transaction of each step. */
package org.openmash.core.internal.reckoning;
