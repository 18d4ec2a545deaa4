package org.openmash.connector.testkit;

/** What an agency's system can be in when it is asked. */
public enum Trouble {
    /** Healthy again. */
    NONE,
    /** Answering rightly, but a second late. */
    SLOW,
    /** Answering rightly that it holds nothing on anybody. */
    EMPTY,
    /** Answering rightly with 2,000 records or more on the known person, within the size limit. */
    HUGE,
    /** Not there, or answering that it is broken. */
    DOWN,
    /** Taking the question and never answering. */
    HANGING,
    /** Answering what breaks the agreed format. */
    GARBAGE,
    /** Answering without end. */
    ENDLESS
}
