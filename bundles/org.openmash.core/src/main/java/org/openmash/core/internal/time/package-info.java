/** The hub's clock, office hours and the deadlines that follow from a rating. Deadlines are recomputable from receipt and rating history alone. */
package org.openmash.core.internal.time;
