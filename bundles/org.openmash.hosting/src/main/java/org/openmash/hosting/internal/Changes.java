package org.openmash.hosting.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.hosting.internal.agency.Place;

/** One agreement after another: what changes, and what stays as it was. */
final class Changes {

    private Changes() {}

    /** Nothing agreed yet. */
    static Agreement blank(Place place, String name, boolean desk) {
        return new Agreement(
                place.agency(),
                place.area(),
                name,
                Standing.PROPOSED,
                desk,
                Set.of(),
                Optional.empty(),
                "",
                "",
                Instant.EPOCH,
                "");
    }

    static Agreement standing(Agreement before, Standing standing, String reason) {
        return new Agreement(
                before.agency(),
                before.area(),
                before.name(),
                standing,
                before.desk(),
                before.waivedRecordTypes(),
                before.sharing(),
                before.proposedBy(),
                reason,
                before.since(),
                before.by());
    }

    static Agreement proposed(Agreement before, String name, boolean desk, String by) {
        return new Agreement(
                before.agency(),
                before.area(),
                name,
                Standing.PROPOSED,
                desk,
                before.waivedRecordTypes(),
                before.sharing(),
                by,
                "",
                before.since(),
                before.by());
    }

    static Agreement sharing(Agreement before, SharingAgreement sharing) {
        return new Agreement(
                before.agency(),
                before.area(),
                before.name(),
                before.standing(),
                before.desk(),
                before.waivedRecordTypes(),
                Optional.of(sharing),
                before.proposedBy(),
                before.reason(),
                before.since(),
                before.by());
    }

    static Agreement signed(Agreement wanted, Instant now, String by) {
        return new Agreement(
                wanted.agency(),
                wanted.area(),
                wanted.name(),
                wanted.standing(),
                wanted.desk(),
                wanted.waivedRecordTypes(),
                wanted.sharing(),
                wanted.proposedBy(),
                wanted.reason(),
                now,
                by);
    }

    /** What is told of a change. */
    static String event(Standing standing) {
        switch (standing) {
            case PROPOSED:
                return "agency-proposed";
            case ACTIVE:
                return "agency-joined";
            case SUSPENDED:
                return "agency-suspended";
            default:
                return "agency-left";
        }
    }
}
