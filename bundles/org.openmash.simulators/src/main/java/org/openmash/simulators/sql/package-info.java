/**
 * What agencies with a database share: databases in memory that the hub's user may only read, and a network server over
 * them with a switch for faults. Each agency brings its own tables and rows.
 */
package org.openmash.simulators.sql;
