/** Clocks, versions of their rules and hand-overs. Used through the clock port only. */
package org.openmash.store.jpa.internal.clock;
