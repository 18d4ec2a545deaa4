package org.openmash.core.internal.pattern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openmash.connector.api.PartialDate;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.contact.NewContact.Channel;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.review.KnownPerson;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.contact.Addresses;
import org.openmash.core.internal.contact.NoticePattern;
import org.openmash.core.internal.pattern.Evidence.Event;
import org.openmash.core.internal.pattern.Evidence.Notice;
import org.openmash.core.internal.research.Standing;
import org.openmash.core.internal.review.KnownBefore;
import org.openmash.core.internal.room.Restrictions;
import org.openmash.core.internal.time.OfficeHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gathers what the rules look at: contacts about the children of a case in this case and in others of its area, moves
 * and earlier cases. Works inside the caller's transaction.
 */
@Component(service = Gathering.class)
public final class Gathering {

    private static final Pattern HIGH = Pattern.compile("\\b(amber|red)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADED_HIGH = Pattern.compile("^Graded (amber|red) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern MOVE = Pattern.compile("tenancy|address|residence");

    private final CaseStore cases;
    private final ContactStore contacts;
    private final ResearchStore research;
    private final KnownBefore known;
    private final Restrictions restrictions;

    @Activate
    public Gathering(
            @Reference CaseStore cases,
            @Reference ContactStore contacts,
            @Reference ResearchStore research,
            @Reference KnownBefore known,
            @Reference Restrictions restrictions) {
        this.cases = cases;
        this.contacts = contacts;
        this.research = research;
        this.known = known;
        this.restrictions = restrictions;
    }

    Evidence of(CaseFile file) {
        List<CaseFile> others = others(file);
        List<Notice> notices = new ArrayList<>();
        Stream.concat(Stream.of(file), others.stream()).forEach(f -> notices.addAll(notices(f, f == file)));
        List<Standing> items = Standing.of(research.itemsOf(file.id()), research.candidatesOf(file.id())).stream()
                .filter(Standing::resolved)
                .toList();
        items.stream().map(Standing::item).flatMap(i -> policeItem(file, i)).forEach(notices::add);
        Stream<Event> itemMoves = items.stream().map(Standing::item).flatMap(i -> move(file, i));
        return new Evidence(
                notices,
                Stream.concat(addressMoves(file, others), itemMoves).toList(),
                others.stream()
                        .filter(o -> o.stage() == CaseStage.DECIDED
                                || o.stage() == CaseStage.RELEASED
                                || o.stage() == CaseStage.CLOSED)
                        .map(o -> new Event(day(o.receivedAt()), "an earlier case", o.reference(), Optional.empty()))
                        .toList());
    }

    /** Cases of the same children: joined by a person, or so alike that a person would be asked to join them. */
    private List<CaseFile> others(CaseFile file) {
        Set<CaseId> apart = restrictions.apart(file.id(), file.area());
        return known.of(file, Set.of(file.area())).stream()
                .filter(k -> !apart.contains(k.subject().caseId()))
                .filter(k -> k.like().child())
                .filter(k ->
                        k.pair().map(PersonPair::joined).orElse(k.comparison().band() == Band.SAME))
                .map(KnownPerson::subject)
                .map(s -> s.caseId())
                .distinct()
                .flatMap(id -> cases.find(id).stream())
                .toList();
    }

    private List<Notice> notices(CaseFile file, boolean own) {
        List<Notice> found = new ArrayList<>();
        boolean high =
                file.rating().filter(r -> r == Rating.AMBER || r == Rating.RED).isPresent();
        for (Contact contact : contacts.ofCase(file.id())) {
            LocalDate day = day(contact.receivedAt());
            boolean police = contact.channel() == Channel.POLICE_NOTICE;
            boolean low = police
                    && (own || !high)
                    && !GRADED_HIGH.matcher(contact.narrative().unseal()).find();
            String incident = contact.incidentRef().isBlank() ? contact.id().value() : contact.incidentRef();
            found.add(new Notice(
                    day,
                    words(contact),
                    file.reference(),
                    own,
                    low,
                    contact.sourceCode(),
                    low ? police(day) : incident));
            for (String line : contact.earlierNotices()) {
                if (police && !HIGH.matcher(line).find()) {
                    LocalDate when = NoticePattern.date(line, day).orElse(day);
                    found.add(mention(when, line, file.reference(), when.equals(day) ? line : police(when)));
                }
            }
        }
        return found;
    }

    private static Notice mention(LocalDate day, String line, String reference, String incident) {
        return new Notice(day, "mentioned in a notice: " + line, reference, false, true, "", incident);
    }

    private static Stream<Notice> policeItem(CaseFile file, Item item) {
        boolean counts = item.itemType().equals("police-notice")
                && item.terms().unseal().isEmpty()
                && !HIGH.matcher(item.text().unseal()).find();
        return item.eventDate().filter(d -> counts && d.precision() == PartialDate.Precision.DAY).stream()
                .map(d -> new Notice(
                        d.date(),
                        "a notice on the police's record",
                        file.reference(),
                        false,
                        true,
                        "",
                        police(d.date())));
    }

    private static Stream<Event> move(CaseFile file, Item item) {
        boolean counts =
                MOVE.matcher(item.recordType()).find() && item.terms().unseal().isEmpty();
        return item.eventDate().filter(d -> counts && d.precision() == PartialDate.Precision.DAY).stream()
                .map(d -> new Event(
                        d.date(), "a new address by " + item.owner(), file.reference(), Optional.of(item.id())));
    }

    /** A case that gives another address than the case before it. */
    private static Stream<Event> addressMoves(CaseFile file, List<CaseFile> others) {
        List<CaseFile> inOrder = Stream.concat(Stream.of(file), others.stream())
                .filter(f -> !f.address().isBlank())
                .sorted(Comparator.comparing(CaseFile::receivedAt))
                .toList();
        List<Event> moves = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            CaseFile later = inOrder.get(i);
            if (!Addresses.same(inOrder.get(i - 1).address(), later.address())) {
                moves.add(new Event(
                        day(later.receivedAt()), "known at another address", later.reference(), Optional.empty()));
            }
        }
        return moves.stream();
    }

    private static String words(Contact contact) {
        String how = contact.channel().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return contact.concern().isBlank() ? how : how + ": " + contact.concern();
    }

    /** Notices of the police of one day count once. */
    private static String police(LocalDate day) {
        return "police " + day;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(OfficeHours.LONDON).toLocalDate();
    }
}
