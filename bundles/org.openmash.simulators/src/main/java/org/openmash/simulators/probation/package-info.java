/**
 * The fictional probation service: the public shape of the HMPPS probation search, with registrations and contacts of a
 * record beside it.
 */
package org.openmash.simulators.probation;
