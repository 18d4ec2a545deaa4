/**
 * What agencies hold: records of the scenarios' people, and a generated haystack around them. Each simulated agency
 * takes its share from here and dresses it in its own protocol.
 */
package org.openmash.simulators.people;
