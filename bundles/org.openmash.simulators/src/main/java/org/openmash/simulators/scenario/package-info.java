/**
 * The written scenarios and a reader for them, so that simulators and the tour tell the same story. Plain data without
 * any server; whoever wants the families of the demonstration starts here.
 */
package org.openmash.simulators.scenario;
