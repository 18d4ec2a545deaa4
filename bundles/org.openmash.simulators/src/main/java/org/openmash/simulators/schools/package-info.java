/**
 * Fictional schools with a management information system each: one server and one token per school, pupils by REST, and
 * what a school holds on a pupil. All speak alike, as schools with the same product do.
 */
package org.openmash.simulators.schools;
