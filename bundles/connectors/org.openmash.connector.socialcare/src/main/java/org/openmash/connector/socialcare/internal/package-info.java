/**
 * The DS component and the plain classes behind it: connection, search, identities, case history. Every statement is
 * parameterised and limited by the deadline of the call.
 */
package org.openmash.connector.socialcare.internal;
