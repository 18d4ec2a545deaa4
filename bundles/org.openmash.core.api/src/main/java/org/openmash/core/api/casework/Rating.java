package org.openmash.core.api.casework;

/** How urgent a case is; not the same as the level of need. */
public enum Rating {
    BLUE,
    GREEN,
    AMBER,
    RED
}
