package org.openmash.core.internal.protocol;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.internal.protocol.ReleaseMatrix.Cell;

/**
 * May this item go to this recipient, in which words, by which rule? Pure and total: the owner's own entries first, then
 * the matrix, and whatever is not known or not said stays.
 */
public final class ReleaseProtocol {

    private static final String UNRESOLVED = "identity-unresolved";
    private static final String NAMED = "named-person-only";
    private static final String EVERYBODY = "*";
    private static final String DECISION_MAKER = "DM";

    private final ReleaseMatrix matrix;

    public ReleaseProtocol(ReleaseMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * What the protocol looks at.
     *
     * @param resolved whether a person has settled whose record it is
     */
    public record Matter(ItemId item, String itemType, List<ReleaseTerm> terms, boolean resolved) {
        public Matter {
            terms = List.copyOf(terms);
        }

        @Override
        public String toString() {
            return "Matter[" + item + "]";
        }
    }

    /** Who in the room sees an item in the picture. */
    public enum Visibility {
        ROOM,
        /** The owner named the decision maker as the only one. */
        DECISION_MAKERS,
        /** The owner keeps it from the whole room. */
        OWNER
    }

    public Finding judge(Matter matter, String recipient) {
        if (!matter.resolved()) {
            return Finding.stays("matrix/" + UNRESOLVED + ": nobody has settled whose record this is", false);
        }
        return matter.terms().isEmpty() ? byMatrix(matter, recipient) : byOwner(matter, recipient);
    }

    public Visibility visibility(Matter matter) {
        Optional<ReleaseTerm> term = term(matter.terms(), DECISION_MAKER);
        if (term.isPresent() && term.get().mode() == ReleaseTerm.Mode.NEVER) {
            return Visibility.OWNER;
        }
        Set<String> conditions = term.map(t -> codes(t.condition()))
                .orElseGet(() -> matrix.cell(matter.itemType(), DECISION_MAKER)
                        .map(Cell::conditions)
                        .orElse(Set.of()));
        return conditions.contains(NAMED) ? Visibility.DECISION_MAKERS : Visibility.ROOM;
    }

    private Finding byOwner(Matter matter, String recipient) {
        Optional<ReleaseTerm> found = term(matter.terms(), recipient);
        if (found.isEmpty()) {
            return Finding.stays("owner/no-entry: its owner named recipients, and not " + recipient, true);
        }
        ReleaseTerm term = found.get();
        String rule = "owner/" + matter.item() + "/" + recipient;
        if (term.mode() == ReleaseTerm.Mode.NEVER) {
            return Finding.stays(rule + ": its owner says never", true);
        }
        Set<String> conditions = codes(term.condition());
        if (conditions.contains(UNRESOLVED)) {
            return Finding.stays(rule + ": nobody has settled whose record this is", true);
        }
        if (!conditions.stream().allMatch(matrix::knowsCondition)) {
            return Finding.stays(rule + ": its owner set a condition that this hub does not know", true);
        }
        return term.mode() == ReleaseTerm.Mode.WORDING
                ? new Finding(Disposition.WORDING, term.wording(), rule + ": in its owner's wording", conditions, true)
                : new Finding(Disposition.RAW, "", rule + ": its owner lets it go as it is", conditions, true);
    }

    private Finding byMatrix(Matter matter, String recipient) {
        String rule = "matrix/" + matter.itemType() + "/" + recipient;
        Optional<Cell> cell = matrix.cell(matter.itemType(), recipient);
        if (cell.isEmpty()) {
            return Finding.stays(rule + " (" + matrix.id() + "): stays", false);
        }
        String words = cell.get().disposition() == Disposition.RAW ? "may go as it is" : "may go in a wording only";
        return new Finding(
                cell.get().disposition(),
                "",
                rule + " (" + matrix.id() + "): " + words,
                cell.get().conditions(),
                false);
    }

    /** The entry for this recipient, or the one for everybody; of several the most careful. */
    private static Optional<ReleaseTerm> term(List<ReleaseTerm> terms, String recipient) {
        return strictest(terms, recipient).or(() -> strictest(terms, EVERYBODY));
    }

    private static Optional<ReleaseTerm> strictest(List<ReleaseTerm> terms, String recipient) {
        return terms.stream().filter(t -> t.recipient().equals(recipient)).max(Comparator.comparing(ReleaseTerm::mode));
    }

    private static Set<String> codes(String condition) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : condition.split("[+,]")) {
            if (!code.isBlank()) {
                codes.add(code.strip());
            }
        }
        return codes;
    }
}
