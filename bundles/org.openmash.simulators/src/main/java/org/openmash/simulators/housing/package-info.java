/**
 * The fictional housing service of the council: a database with tenancies, the people in them and notes. Its tables are
 * of no known product, so that a mapping must say what is what.
 */
package org.openmash.simulators.housing;
