package org.openmash.identity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.Comparison.Reason;
import org.openmash.core.api.identity.SubjectMatcher;
import org.osgi.service.component.annotations.Component;

/**
 * Weighs everything that two records agree and disagree on into a band. The weights are judgement, set on the fictional
 * families; learned ones replace them when there is labelled data to measure with.
 */
@Component(service = SubjectMatcher.class)
public final class ExplainingMatcher implements SubjectMatcher {

    private static final double SAME = 18;
    private static final double POSSIBLE = 5;

    @Override
    public Comparison compare(PersonDetails subject, List<PersonDetails> household, PersonDetails candidate) {
        NameComparison names = NameComparison.of(subject, candidate);
        List<Evidence> evidence = evidence(subject, household, candidate, names);
        if (couldBeTwin(subject, household, candidate, names)) {
            return new Comparison(Band.TWIN_OR_SIBLING, twinReasons(evidence));
        }
        return new Comparison(band(subject, candidate, names, evidence), reasons(evidence));
    }

    @Override
    public List<String> searchKeys(PersonDetails person) {
        return SearchKeys.of(person);
    }

    private static List<Evidence> evidence(
            PersonDetails subject, List<PersonDetails> household, PersonDetails candidate, NameComparison names) {
        List<Evidence> evidence = new ArrayList<>(IdentifierComparison.of(subject, candidate));
        names.givenEvidence().ifPresent(evidence::add);
        names.familyEvidence().ifPresent(evidence::add);
        BirthComparison.of(subject, candidate).ifPresent(evidence::add);
        PlaceComparison.address(subject, candidate).ifPresent(evidence::add);
        PlaceComparison.phone(subject, candidate).ifPresent(evidence::add);
        PlaceComparison.household(household, candidate).ifPresent(evidence::add);
        sex(subject, candidate, evidence);
        evidence.sort(Comparator.comparingDouble(e -> -Math.abs(e.weight())));
        return evidence;
    }

    private static void sex(PersonDetails subject, PersonDetails candidate, List<Evidence> evidence) {
        boolean known = subject.sex().ordinal() < 2 && candidate.sex().ordinal() < 2;
        if (known && subject.sex() != candidate.sex()) {
            evidence.add(Evidence.conflicts(4, "sex", "Sex is recorded differently"));
        }
    }

    /**
     * Two children of one birth date and family name: another given name, or an initial that fits two of the household
     * (the twin guard of public person matching). An agreeing identifier settles it.
     */
    private static boolean couldBeTwin(
            PersonDetails subject, List<PersonDetails> household, PersonDetails candidate, NameComparison names) {
        if (!BirthComparison.exact(subject, candidate)
                || BirthComparison.dummy(candidate)
                || !names.familyAgrees()
                || IdentifierComparison.shared(subject, candidate)) {
            return false;
        }
        if (names.givenDiffers()) {
            return true;
        }
        return names.givenIsInitial()
                && household.stream()
                        .anyMatch(other -> BirthComparison.exact(other, candidate)
                                && NameComparison.of(other, candidate).givenIsInitial());
    }

    private static Band band(
            PersonDetails subject, PersonDetails candidate, NameComparison names, List<Evidence> evidence) {
        double sum = evidence.stream().mapToDouble(Evidence::weight).sum();
        boolean birthFits = BirthComparison.of(subject, candidate)
                .map(e -> e.reason().agrees())
                .orElse(false);
        boolean anchored = IdentifierComparison.shared(subject, candidate)
                ? names.familyAgrees() || birthFits
                : birthFits && !BirthComparison.dummy(candidate);
        boolean otherNumber = evidence.stream()
                .anyMatch(e -> !e.reason().agrees() && e.reason().field().equals("identifier"));
        if (sum >= SAME && anchored && !otherNumber && !names.givenDiffers()) {
            return Band.SAME;
        }
        return sum >= POSSIBLE ? Band.POSSIBLE : Band.UNLIKELY;
    }

    private static List<Reason> reasons(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::reason).toList();
    }

    private static List<Reason> twinReasons(List<Evidence> evidence) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                false, "name", "Same family name and birth date, but the given name does not settle it: twins?"));
        reasons.addAll(reasons(evidence));
        return reasons;
    }
}
