package org.openmash.core.api.notice;

import org.osgi.annotation.versioning.ConsumerType;

/** Carries notices to people. Registered while a way out is configured; the hub makes no notice without it. */
@ConsumerType
public interface NoticeCarrier {

    NoticePlan plan();

    /**
     * Carries one notice; blocks for as long as the mail server takes, with time limits.
     *
     * @param userName one of {@link NoticePlan#reached()}
     * @throws CameBack when this address will not take it, however often it is tried
     * @throws org.openmash.core.api.Unavailable when it may be tried again later
     */
    void carry(String userName, Notice notice) throws CameBack;

    /** The address does not take mail. */
    final class CameBack extends Exception {

        private static final long serialVersionUID = 1L;

        /** @param message for the log, without the address */
        public CameBack(String message) {
            super(message);
        }
    }
}
