/**
 * Plays the fictional scenarios against a running hub, through REST only, as the people of the hub would. What must come
 * out is read from the scenario data, never written here.
 */
package org.openmash.itests.tour;
