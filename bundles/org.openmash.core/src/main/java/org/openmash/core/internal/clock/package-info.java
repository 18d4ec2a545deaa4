/** Clocks for people: what is due, pausing, handing over to the next team, and the round that tells when one is half gone or over. */
package org.openmash.core.internal.clock;
