/** Random walks: random people take random steps with a case, and the invariants of a case hold after each. */
package org.openmash.core.internal.walk;
