package org.openmash.hosting.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.hosting.internal.agency.Place;

/** One agreement after another: what changes, and what stays as it was. */
record Changes(Agreement before) {

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
                false,
                Instant.EPOCH,
                "");
    }

    static Agreement standing(Agreement before, Standing standing, String reason) {
        return new Changes(before)
                .with(before.name(), standing, before.desk(), before.sharing(), before.proposedBy(), reason, false);
    }

    /** @param governed whether only information governance resumes it */
    static Agreement suspended(Agreement before, String reason, boolean governed) {
        return new Changes(before)
                .with(
                        before.name(),
                        Standing.SUSPENDED,
                        before.desk(),
                        before.sharing(),
                        before.proposedBy(),
                        reason,
                        governed);
    }

    static Agreement proposed(Agreement before, String name, boolean desk, String by) {
        return new Changes(before).with(name, Standing.PROPOSED, desk, before.sharing(), by, "", false);
    }

    static Agreement sharing(Agreement before, SharingAgreement sharing) {
        return new Changes(before)
                .with(
                        before.name(),
                        before.standing(),
                        before.desk(),
                        Optional.of(sharing),
                        before.proposedBy(),
                        before.reason(),
                        before.governed());
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
                wanted.governed(),
                now,
                by);
    }

    private Agreement with(
            String name,
            Standing standing,
            boolean desk,
            Optional<SharingAgreement> sharing,
            String proposedBy,
            String reason,
            boolean governed) {
        return new Agreement(
                before.agency(),
                before.area(),
                name,
                standing,
                desk,
                before.waivedRecordTypes(),
                sharing,
                proposedBy,
                reason,
                governed,
                before.since(),
                before.by());
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
