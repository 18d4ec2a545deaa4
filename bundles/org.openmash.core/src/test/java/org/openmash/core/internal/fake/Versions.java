package org.openmash.core.internal.fake;

import org.openmash.core.api.release.Pack;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;

/** The same record with another version. */
final class Versions {

    private Versions() {}

    static ResearchRequest of(ResearchRequest r, long version) {
        return new ResearchRequest(
                r.id(),
                r.caseId(),
                r.area(),
                r.agency(),
                r.subjects(),
                r.need(),
                r.atDesk(),
                r.askedAt(),
                r.dueAt(),
                r.state(),
                r.reason(),
                r.answeredAt(),
                r.expectedAt(),
                r.ticket(),
                r.late(),
                r.minutes(),
                r.site(),
                r.trouble(),
                r.waitsSince(),
                r.waitedMillis(),
                version);
    }

    static CandidateRecord of(CandidateRecord c, long version) {
        return new CandidateRecord(
                c.id(),
                c.caseId(),
                c.requestId(),
                c.agency(),
                c.recordId(),
                c.system(),
                c.person(),
                c.since(),
                c.contact(),
                c.subject(),
                c.comparison(),
                c.verdict(),
                c.verdictReason(),
                c.decidedBy(),
                c.decidedAt(),
                version);
    }

    static Item of(Item i, long version) {
        return new Item(
                i.id(),
                i.caseId(),
                i.requestId(),
                i.subject(),
                i.owner(),
                i.externalId(),
                i.system(),
                i.recordType(),
                i.itemType(),
                i.eventDate(),
                i.recordedAt(),
                i.handlingCode(),
                i.sensitivity(),
                i.text(),
                i.terms(),
                i.state(),
                i.late(),
                i.mattered(),
                version);
    }

    static Pack of(Pack p, long version) {
        return new Pack(
                p.id(),
                p.caseId(),
                p.caseReference(),
                p.area(),
                p.teamId(),
                p.recipient(),
                p.outcome(),
                p.note(),
                p.rows(),
                p.releasedBy(),
                p.releasedByName(),
                p.releasedAt(),
                p.acknowledgedAt(),
                p.accepted(),
                p.comment(),
                version);
    }
}
