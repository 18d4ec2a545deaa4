package org.openmash.simulators.web;

/** What an agency answers; called from many threads. */
public interface Routes {

    /** @throws BadCall to refuse */
    Reply answer(Call call);

    /** An error in the agency's own form. */
    default Reply error(int status, String message) {
        return Reply.error(status, message);
    }

    /** The same agency without any record. */
    Routes emptied();

    /** An answer that never ends by links; {@code null} when only the body can be endless. */
    default Reply endless(Call call) {
        return null;
    }

    /** Whether the path may be asked without a token. */
    default boolean open(String path) {
        return false;
    }

    /** Well-formed JSON of the agency's answers with wrong types in it. */
    String wrongTypes();
}
