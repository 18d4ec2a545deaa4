/**
 * Ties the contract of connectors to the simulated agencies: starts them, brings them into trouble, knows who is not in
 * them. Tests of this repository's connectors extend it; integrators have systems of their own.
 */
package org.openmash.simulators.contract;
