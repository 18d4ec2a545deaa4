/** What follows from a message as it came: a contact for each child, twins of one incident, facts to chase. People decide; the hub suggests and counts. */
package org.openmash.core.internal.arrival;
