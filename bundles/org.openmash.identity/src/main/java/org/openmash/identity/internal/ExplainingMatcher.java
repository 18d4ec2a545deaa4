package org.openmash.identity.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.identity.Comparison.Reason;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.identity.internal.compare.Feature;
import org.openmash.identity.internal.model.Bands;
import org.openmash.identity.internal.model.Model;
import org.openmash.identity.internal.model.Scorer;
import org.openmash.identity.internal.model.Scorer.Part;
import org.openmash.identity.internal.model.Scorer.Weighing;
import org.openmash.identity.internal.person.EnglishVocabulary;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.PersonReader;
import org.openmash.identity.internal.person.RegisterNumbers;
import org.osgi.service.component.annotations.Component;

/** The hub's matcher: weighs by the shipped model, warns of twins, and says why. */
@Component(service = SubjectMatcher.class)
public final class ExplainingMatcher implements SubjectMatcher {

    private static final String INITIAL = "initial";

    private final PersonReader reader = new PersonReader(new EnglishVocabulary());
    private final Scorer scorer;
    private final Bands bands;

    public ExplainingMatcher() {
        this(Model.shipped());
    }

    ExplainingMatcher(Model model) {
        scorer = new Scorer(model);
        bands = new Bands(model);
    }

    @Override
    public Comparison compare(PersonDetails subject, List<PersonDetails> household, PersonDetails candidate) {
        Person one = reader.person(among(subject, household));
        Person other = reader.person(candidate);
        Weighing weighing = scorer.weighing(one, other);
        List<Part> parts = weighing.parts();
        Band band = bands.of(one, other, weighing);
        boolean fitsAnother = initialOnly(parts) && household.stream().anyMatch(member -> fits(member, other));
        if (fitsAnother) {
            band = Band.TWIN_OR_SIBLING;
        }
        return new Comparison(band, reasons(one, other, parts, band));
    }

    @Override
    public List<String> searchKeys(PersonDetails person) {
        return SearchKeys.of(reader.person(person));
    }

    @Override
    public int keyVersion() {
        return SearchKeys.VERSION;
    }

    @Override
    public Map<String, List<String>> sharedKeys(PersonDetails person) {
        return SearchKeys.shared(reader.person(person));
    }

    @Override
    public boolean sound(Identifier number) {
        return RegisterNumbers.sound(number);
    }

    /** An initial that fits a sister or brother of the same birth date too settles nothing. */
    private boolean fits(PersonDetails member, Person candidate) {
        List<Part> parts = scorer.weighing(reader.person(member), candidate).parts();
        boolean sameDay = parts.stream().anyMatch(p -> p.feature() == Feature.BIRTH && p.level() == 0);
        return sameDay && initialOnly(parts);
    }

    private static boolean initialOnly(List<Part> parts) {
        return parts.stream()
                .anyMatch(p -> p.feature() == Feature.GIVEN && p.levelName().equals(INITIAL));
    }

    /** The subject with the names of the household beside those that its own record has. */
    private static PersonDetails among(PersonDetails subject, List<PersonDetails> household) {
        PersonDetails.Builder builder = builder(subject);
        subject.relatedNames().forEach(builder::related);
        household.stream()
                .flatMap(member -> member.names().stream())
                .map(PersonName::full)
                .distinct()
                .forEach(builder::related);
        return builder.build();
    }

    private static PersonDetails.Builder builder(PersonDetails of) {
        PersonName first = of.names().get(0);
        PersonDetails.Builder builder =
                PersonDetails.named(first.given(), first.family()).sex(of.sex());
        of.names().stream().skip(1).forEach(builder::name);
        of.birth().ifPresent(builder::born);
        of.expectedBirth().ifPresent(builder::expected);
        of.identifiers().forEach(i -> builder.identifier(i.scheme(), i.value()));
        of.addresses().forEach(builder::address);
        of.phones().forEach(builder::phone);
        return builder;
    }

    private static List<Reason> reasons(Person one, Person other, List<Part> parts, Band band) {
        Stream<Reason> found = parts.stream()
                .sorted(Comparator.comparingDouble(p -> -Math.abs(p.weight())))
                .map(part -> Sentences.reason(one, other, part));
        List<Reason> reasons = new ArrayList<>();
        if (band == Band.TWIN_OR_SIBLING) {
            reasons.add(new Reason(
                    false,
                    "name",
                    "Same family name and birth date, but the given name does not settle it: twins?",
                    0));
        }
        found.forEach(reasons::add);
        Sentences.warnings(one, other).forEach(reasons::add);
        return reasons;
    }
}
