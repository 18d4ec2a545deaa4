/**
 * An agency's database as a connector reads it: Derby and PostgreSQL, read only, parameterised, cut at the deadline of
 * the call. A connector that uses it carries both drivers inside.
 */
package org.openmash.connector.support.sql;
