package org.openmash.core.internal.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.RoomStore;
import org.openmash.core.internal.question.QuestionKinds;
import org.openmash.core.internal.research.Standing;

/** What an assessment of a case may cite: items of the picture and answered questions. */
record Citations(ResearchStore research, RoomStore room) {

    Set<String> of(CaseId id) {
        Set<String> known = new HashSet<>();
        Standing.of(research.itemsOf(id), research.candidatesOf(id))
                .forEach(s -> known.add(s.item().id().value()));
        room.ofCase(QuestionKinds.QUESTION, id).stream()
                .filter(q -> q.state().equals(QuestionKinds.ANSWERED))
                .forEach(q -> known.add(q.id().value()));
        return known;
    }

    static List<String> checked(String field, List<String> cites, Set<String> known) {
        for (int i = 0; i < cites.size(); i++) {
            if (!known.contains(cites.get(i))) {
                throw new InvalidRequest(
                        field + "[" + i + "]", "cite an item of the picture or an answered question of this case");
            }
        }
        return cites;
    }
}
