/**
 * Lets probation answer research by the public shape of the HMPPS probation search. Nothing is exported.
 */
package org.openmash.connector.probation;
