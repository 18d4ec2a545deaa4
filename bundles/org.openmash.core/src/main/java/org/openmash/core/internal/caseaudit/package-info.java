/** Audits of named cases by several agencies, on entries of the room: one for the audit, one for each grading, which belongs to its case. */
package org.openmash.core.internal.caseaudit;
