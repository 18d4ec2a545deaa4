/**
 * The hand on the switches: brings single agencies into trouble and drops notices, for tours and tests. Listens on
 * loopback only and needs no token.
 */
package org.openmash.simulators.control;
