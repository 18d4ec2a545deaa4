package org.openmash.core.internal.caseaudit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.caseaudit.CaseAudit.Agreement;
import org.openmash.core.api.caseaudit.CaseAudit.Tally;
import org.openmash.core.api.caseaudit.NewGrading.Grade;
import org.openmash.core.api.caseaudit.NewGrading.Mark;
import org.openmash.core.api.caseaudit.NewGrading.Question;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.internal.caseaudit.KeptAudit.NamedCase;

/** The gradings of one audit and what can be counted of them. */
record Gradings(KeptAudit audit, List<RoomEntry<KeptGrading>> all) {

    Gradings only(Predicate<RoomEntry<KeptGrading>> wanted) {
        return new Gradings(audit, all.stream().filter(wanted).toList());
    }

    /** Cases that an agency has graded. */
    Set<CaseId> by(AgencyId agency) {
        return all.stream()
                .filter(g -> g.agency().equals(agency))
                .map(Gradings::caseOf)
                .collect(Collectors.toSet());
    }

    List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        for (Question question : Question.values()) {
            for (Grade grade : Grade.values()) {
                Mark mark = new Mark(question, grade);
                int count = (int) all.stream()
                        .filter(g -> g.body().unseal().marks().contains(mark))
                        .count();
                if (count > 0) {
                    tallies.add(new Tally(question, grade, count));
                }
            }
        }
        return tallies;
    }

    Agreement agreement() {
        int withDecision = 0;
        int pairs = 0;
        int agreeing = 0;
        for (NamedCase named : audit.cases()) {
            List<Integer> levels = all.stream()
                    .filter(g -> caseOf(g).equals(named.caseId()))
                    .map(g -> g.body().unseal().level())
                    .toList();
            withDecision += (int)
                    levels.stream().filter(level -> level == named.level()).count();
            for (int one = 0; one < levels.size(); one++) {
                for (int other = one + 1; other < levels.size(); other++) {
                    pairs++;
                    agreeing += levels.get(one).equals(levels.get(other)) ? 1 : 0;
                }
            }
        }
        return new Agreement(all.size(), withDecision, pairs, agreeing);
    }

    static CaseId caseOf(RoomEntry<KeptGrading> grading) {
        return grading.caseId().orElseThrow();
    }
}
