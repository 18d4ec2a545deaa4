package org.openmash.core.api.store;

/**
 * One kind of entry of the room.
 *
 * @param word the word in the database, at most 40 characters; never changed once used
 * @param body what its sealed content is
 */
public record RoomKind<B>(String word, Class<B> body) {}
