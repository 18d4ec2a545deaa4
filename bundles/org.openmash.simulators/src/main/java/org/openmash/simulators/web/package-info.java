/**
 * What the simulated HTTP agencies share: a loopback server with a token check and a switch for faults. Each agency
 * brings its own routes and its own form of errors.
 */
package org.openmash.simulators.web;
