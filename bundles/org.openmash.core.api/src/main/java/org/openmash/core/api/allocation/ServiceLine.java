package org.openmash.core.api.allocation;

/**
 * A service with its queue.
 *
 * @param allocated families that the hub has sent and whose help has not begun
 * @param overCapacity whether more wait than its queue takes
 */
public record ServiceLine(LocalService service, int allocated, boolean overCapacity) {}
