package org.openmash.core.internal.learning;

import java.util.Optional;
import org.openmash.core.api.CaseId;

/** An entry of a register as it is kept: what was said about it. */
record KeptLesson(String words, String owner, Optional<CaseId> caseId, String answer, String learnt) {

    KeptLesson answered(String said) {
        return new KeptLesson(words, owner, caseId, said, learnt);
    }

    KeptLesson learnt(String said) {
        return new KeptLesson(words, owner, caseId, answer, said);
    }

    @Override
    public String toString() {
        return "KeptLesson[•••]";
    }
}
