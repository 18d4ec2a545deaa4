/** Probation answers by the public shape of the HMPPS probation search. Joins a running hub from its KAR. */
package org.openmash.connector.probation;
