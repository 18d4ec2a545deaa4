package org.openmash.connector.testkit;

/** What an agency's system can be in when it is asked. */
public enum Trouble {
    /** Healthy again. */
    NONE,
    /** Not there, or answering that it is broken. */
    DOWN,
    /** Taking the question and never answering. */
    HANGING,
    /** Answering what breaks the agreed format. */
    GARBAGE,
    /** Answering without end. */
    ENDLESS
}
