package org.openmash.core.api.store;

/**
 * How far the index of people has been written under one version of the keys.
 *
 * @param keyVersion version of the matcher's keys
 * @param after id of the last person that was indexed anew; blank at the start
 * @param done whether everybody is found under keys of this version
 */
public record IndexProgress(int keyVersion, String after, boolean done) {}
