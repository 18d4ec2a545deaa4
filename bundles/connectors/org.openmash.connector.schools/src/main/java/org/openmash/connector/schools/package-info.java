/**
 * Lets the schools of an area answer research, each from its own management information system. Nothing is exported.
 */
package org.openmash.connector.schools;
