/**
 * The components that the rest of the hub sees: the gateway through which core asks agencies and the register in which
 * agencies join and leave. They hold the wiring; the work is done in the packages below.
 */
package org.openmash.hosting.internal;
