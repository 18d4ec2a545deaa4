/**
 * The fictional schools: one Common Transfer File per school, written into a folder as a school's own system would
 * deliver it.
 */
package org.openmash.simulators.education;
