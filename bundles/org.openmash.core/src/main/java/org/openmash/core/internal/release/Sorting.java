package org.openmash.core.internal.release;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.outcome.OutcomeWords;
import org.openmash.core.internal.protocol.Finding;
import org.openmash.core.internal.protocol.ReleaseMatrix;
import org.openmash.core.internal.protocol.ReleaseProtocol;
import org.openmash.core.internal.protocol.ReleaseProtocol.Matter;
import org.openmash.core.internal.research.ItemViews;
import org.openmash.core.internal.research.Standing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sorts the picture of a case by what the protocol lets go to one recipient. */
@Component(service = Sorting.class)
public final class Sorting {

    private static final String LEVEL = "level-3-or-above";
    private static final String MASK = "mask-address";

    private final ResearchStore research;
    private final DecisionStore decisions;
    private final Areas areas;
    private final ReleaseMatrix matrix = ReleaseMatrix.ofTheHouse();
    private final ReleaseProtocol protocol = new ReleaseProtocol(matrix);

    @Activate
    public Sorting(@Reference ResearchStore research, @Reference DecisionStore decisions, @Reference Areas areas) {
        this.research = research;
        this.decisions = decisions;
        this.areas = areas;
    }

    ReleaseMatrix matrix() {
        return matrix;
    }

    public Optional<Decision> decision(CaseId id) {
        return decisions.latest(id);
    }

    /** Every accepted item, in chronological order. */
    List<Judged> judge(CaseId id, String recipient) {
        Optional<Integer> level = decision(id).map(Decision::level);
        return Standing.of(research.itemsOf(id), research.candidatesOf(id)).stream()
                .sorted(Comparator.comparing(Standing::item, ItemViews.CHRONOLOGY))
                .map(standing -> judge(standing, recipient, level))
                .toList();
    }

    /** The outcome as this recipient may read it, in the words of the area; blank when not even that may leave. */
    String outcome(String area, Decision decision, String recipient) {
        String level = areas.levelName(area, decision.level());
        return matrix.cell("outcome", recipient)
                .filter(cell -> cell.conditions().isEmpty())
                .map(cell -> cell.disposition() == Disposition.RAW
                        ? OutcomeWords.full(decision, level, areas.outcomeWords(area))
                        : OutcomeWords.brief(decision, level, areas.outcomeWords(area)))
                .orElse("");
    }

    /** Level and outcomes for people outside a case, when any may leave for this recipient at all. */
    public String brief(String area, Decision decision, String recipient) {
        return outcome(area, decision, recipient).isEmpty()
                ? ""
                : OutcomeWords.brief(decision, areas.levelName(area, decision.level()), areas.outcomeWords(area));
    }

    private Judged judge(Standing standing, String recipient, Optional<Integer> level) {
        Item item = standing.item();
        Finding finding = atLevel(
                protocol.judge(
                        new Matter(item.id(), item.itemType(), item.terms().unseal(), standing.resolved()), recipient),
                level);
        return new Judged(item, finding, text(item, finding));
    }

    /** The level of the decision is known: nobody need confirm it, and nobody can. */
    private static Finding atLevel(Finding finding, Optional<Integer> level) {
        if (!finding.conditions().contains(LEVEL) || level.isEmpty()) {
            return finding;
        }
        Set<String> open = new HashSet<>(finding.conditions());
        open.remove(LEVEL);
        boolean highEnough = level.get() >= 3;
        return new Finding(
                highEnough ? finding.disposition() : Disposition.STAYS,
                highEnough ? finding.wording() : "",
                finding.rule(),
                highEnough ? open : Set.of(),
                finding.byOwner());
    }

    private static String text(Item item, Finding finding) {
        return switch (finding.disposition()) {
            case STAYS -> "";
            case WORDING -> finding.wording();
            case RAW ->
                finding.conditions().contains(MASK)
                        ? AddressMask.mask(item.text().unseal())
                        : item.text().unseal();
        };
    }
}
