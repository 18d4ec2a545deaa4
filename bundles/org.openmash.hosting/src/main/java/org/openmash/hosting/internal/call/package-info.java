/**
 * One call into a connector: its thread, its deadline, its way out and the check of what it brings. What a connector
 * does wrong becomes a fault of its own agency here and goes no further.
 */
package org.openmash.hosting.internal.call;
