package org.openmash.core.internal.casework;

import static org.openmash.core.api.casework.CaseStage.CLOSED;
import static org.openmash.core.api.casework.CaseStage.DECIDED;
import static org.openmash.core.api.casework.CaseStage.RECEIVED;
import static org.openmash.core.api.casework.CaseStage.RELEASED;
import static org.openmash.core.api.casework.CaseStage.RESEARCH;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.CaseStep;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.NextStep;

/**
 * The life of a case as one table: in which stage a step is open and where it leads. Every use-case that changes a case
 * asks here; what is not in the table is refused with what must come first. {@code docs/case-life.md} draws it.
 */
public enum CaseLife {
    JOIN_CONTACT(CaseStep.JOIN_CONTACT, Action.CONTACT_REGISTER, "", stays(RECEIVED, RESEARCH, DECIDED, RELEASED)),
    RECORD_BASIS(CaseStep.RECORD_BASIS, Action.CASE_RECORD_BASIS, "", stays(RECEIVED, RESEARCH, DECIDED, RELEASED)),
    OVERRIDE_REFUSAL(
            CaseStep.OVERRIDE_REFUSAL, Action.CASE_OVERRIDE_REFUSAL, "", stays(RECEIVED, RESEARCH, DECIDED, RELEASED)),
    RATE(CaseStep.RATE, Action.CASE_RATE, "", stays(RECEIVED, RESEARCH, DECIDED, RELEASED)),
    ASK(
            CaseStep.ASK,
            Action.RESEARCH_ASK,
            "",
            stays(RESEARCH, DECIDED, RELEASED).and(RECEIVED, RESEARCH)),
    DECIDE(
            CaseStep.DECIDE,
            Action.DECISION_MAKE,
            "",
            stays(DECIDED).and(RECEIVED, DECIDED).and(RESEARCH, DECIDED).and(RELEASED, DECIDED)),
    RELEASE(
            CaseStep.RELEASE,
            Action.RELEASE_MAKE,
            "the case has no decision yet; nothing leaves before it",
            stays(RELEASED).and(DECIDED, RELEASED)),
    GIVE_FEEDBACK(
            CaseStep.GIVE_FEEDBACK,
            Action.RELEASE_FEEDBACK,
            "the case has no decision yet; there is nothing to tell",
            stays(DECIDED, RELEASED)),
    REOPEN(
            CaseStep.REOPEN,
            Action.CASE_REOPEN,
            "the case has no decision yet; go on with its research",
            new Moves().and(DECIDED, RESEARCH).and(RELEASED, RESEARCH)),
    CLOSE(
            CaseStep.CLOSE,
            Action.CASE_CLOSE,
            "the case has no decision yet; decide before closing",
            new Moves().and(DECIDED, CLOSED).and(RELEASED, CLOSED));

    private static final String OVER = "the case is closed; what is new comes as a contact and opens its own case";

    /** Below section 47 a parent's refusal counts: R (AB and CD) v Haringey [2013] EWHC 416 (Admin). */
    private static final String REFUSED = "a parent has refused and significant harm is not suspected; "
            + "a manager must put on record why the hub asks all the same";

    private final CaseStep step;
    private final Action action;
    private final String first;
    private final Map<CaseStage, CaseStage> moves;

    CaseLife(CaseStep step, Action action, String first, Moves moves) {
        this.step = step;
        this.action = action;
        this.first = first;
        this.moves = Map.copyOf(moves.table);
    }

    /** The row of a step. */
    public static CaseLife of(CaseStep step) {
        return Arrays.stream(values())
                .filter(row -> row.step == step)
                .findFirst()
                .orElseThrow();
    }

    public CaseStep step() {
        return step;
    }

    /** What the policy must permit for this step. */
    public Action action() {
        return action;
    }

    /** Stage after the step; empty where it is not open. */
    public Optional<CaseStage> after(CaseStage stage) {
        return Optional.ofNullable(moves.get(stage));
    }

    /**
     * The stage that this step leads the case to.
     *
     * @throws Conflict saying what must come first
     */
    public CaseStage take(CaseFile file) {
        String missing = missing(file);
        if (!missing.isEmpty()) {
            throw new Conflict(missing);
        }
        return moves.get(file.stage());
    }

    NextStep offer(CaseFile file) {
        String missing = missing(file);
        return new NextStep(step, missing.isEmpty() ? after(file.stage()) : Optional.empty(), missing);
    }

    private String missing(CaseFile file) {
        if (file.stage() == CLOSED) {
            return OVER;
        }
        if (!moves.containsKey(file.stage())) {
            return first;
        }
        return switch (this) {
            case ASK -> beforeAsking(file);
            case OVERRIDE_REFUSAL -> beforeOverriding(file);
            default -> "";
        };
    }

    private static String beforeOverriding(CaseFile file) {
        boolean refused = file.basis().filter(LawfulBasis::refused).isPresent();
        return refused ? "" : "no parent's refusal stands in the way; there is nothing to override";
    }

    private static String beforeAsking(CaseFile file) {
        if (file.basis().isEmpty()) {
            return "no lawful basis is recorded; record basis and necessity before anybody is asked";
        }
        if (file.basis().get().refused()) {
            return REFUSED;
        }
        return file.rating().isEmpty() ? "the case is not rated; rate it before anybody is asked" : "";
    }

    private static Moves stays(CaseStage... stages) {
        Moves moves = new Moves();
        List.of(stages).forEach(stage -> moves.and(stage, stage));
        return moves;
    }

    /** From stage to stage, while the table is made. */
    private static final class Moves {

        private final Map<CaseStage, CaseStage> table = new EnumMap<>(CaseStage.class);

        Moves and(CaseStage from, CaseStage to) {
            table.put(from, to);
            return this;
        }
    }
}
