/**
 * Tests of the archive that is shipped: as a process of its own, and from within by Pax Exam. JUnit 4 because Pax Exam
 * knows nothing newer.
 */
package org.openmash.itests.hub;
