/** Following what happens, live, as server-sent events. Runs on threads of the hub, never on own ones. */
package org.openmash.rest.internal.stream;
