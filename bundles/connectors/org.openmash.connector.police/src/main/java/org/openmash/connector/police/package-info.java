/**
 * Lets a police force answer research, notify the hub of concerns about children (form 121A) and receive the outcome as
 * a beat comment. Nothing is exported; the hub sees services of {@code org.openmash.connector.api} only.
 */
package org.openmash.connector.police;
