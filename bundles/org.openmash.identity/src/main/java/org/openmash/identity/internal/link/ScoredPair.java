package org.openmash.identity.internal.link;

/**
 * Two records of a file by their index, left before right.
 *
 * @param bits weight for one person, the prior included
 */
public record ScoredPair(int left, int right, double bits) {}
