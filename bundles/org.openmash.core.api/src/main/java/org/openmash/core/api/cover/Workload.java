package org.openmash.core.api.cover;

/**
 * What one team has to do.
 *
 * @param offered allocations without its word
 * @param open allocations that it has accepted and not ended
 */
public record Workload(String team, String name, int offered, int open) {}
