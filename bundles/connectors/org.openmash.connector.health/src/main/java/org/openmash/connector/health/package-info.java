/**
 * Lets health services answer research by HL7 FHIR R4 with UK Core, so that any conformant server will do. Nothing is
 * exported.
 */
package org.openmash.connector.health;
