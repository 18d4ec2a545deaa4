/**
 * The fictional health services behind one HL7 FHIR R4 server: patients of practices, A&amp;E, health visiting, CAMHS and
 * maternity, and what they have noted. Shapes follow UK Core as far as research needs them.
 */
package org.openmash.simulators.health;
