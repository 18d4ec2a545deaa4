package org.openmash.core.api.release;

import java.util.List;

/** What could leave to one team: every accepted item with what becomes of it, in chronological order. */
public record Proposal(Team team, List<ProposedLine> lines) {
    public Proposal {
        lines = List.copyOf(lines);
    }
}
