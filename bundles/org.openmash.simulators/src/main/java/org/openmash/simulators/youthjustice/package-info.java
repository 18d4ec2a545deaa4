/**
 * The fictional case system of a youth justice service: HTTP and JSON, an exact search, and orders, assessments and
 * exploitation flags of one young person.
 */
package org.openmash.simulators.youthjustice;
