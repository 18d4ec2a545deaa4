/**
 * Fictional agency systems in a process of its own, for demonstrations and tests. Start them with {@link
 * org.openmash.simulators.Simulators}; the product never contains them.
 */
package org.openmash.simulators;
