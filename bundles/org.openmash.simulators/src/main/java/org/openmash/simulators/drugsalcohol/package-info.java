/**
 * The fictional drug and alcohol service: two CSV files that it exports every night into a folder. They are of no known
 * product, so that a mapping must say what is what.
 */
package org.openmash.simulators.drugsalcohol;
