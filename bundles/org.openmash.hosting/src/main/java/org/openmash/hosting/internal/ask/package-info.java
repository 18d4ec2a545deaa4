/**
 * Asking agencies: one question to many connectors at once, answers one by one, nobody waiting for another. Also what
 * comes without being asked: feeds that are polled, and the hub's own work on a clock.
 */
package org.openmash.hosting.internal.ask;
