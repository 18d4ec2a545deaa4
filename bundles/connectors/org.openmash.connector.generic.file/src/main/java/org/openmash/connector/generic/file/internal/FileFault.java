package org.openmash.connector.generic.file.internal;

/** A file that cannot be taken; the message says where and how to mend it, without its content. */
final class FileFault extends Exception {

    private static final long serialVersionUID = 1L;

    FileFault(String where, String mend) {
        super(where + ": " + mend);
    }
}
