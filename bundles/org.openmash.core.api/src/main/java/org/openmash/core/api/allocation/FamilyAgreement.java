package org.openmash.core.api.allocation;

/**
 * Whether the family agreed to a service. Says nothing about the lawful basis of sharing, and agreement to treatment is a
 * third thing.
 */
public enum FamilyAgreement {
    AGREED,
    /** The help is not the family's to refuse, as after section 47. */
    NOT_NEEDED,
    NOT_YET_ASKED,
    REFUSED
}
