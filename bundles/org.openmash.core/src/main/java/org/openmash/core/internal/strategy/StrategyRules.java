package org.openmash.core.internal.strategy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.strategy.NewDiscussion;
import org.openmash.core.api.strategy.NewDiscussion.Attender;
import org.openmash.core.api.strategy.NewDiscussion.PlannedAction;
import org.openmash.core.api.strategy.NewDiscussion.Words;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;

/** What a strategy discussion must say. */
final class StrategyRules {

    private static final int LONGEST = 10_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private StrategyRules() {}

    static NewDiscussion checked(NewDiscussion given, List<AgencyId> minimum, Instant now) {
        Instant requested = Checks.present("requestedAt", given.requestedAt());
        Instant held = Checks.present("heldAt", given.heldAt());
        if (held.isBefore(requested)) {
            throw new InvalidRequest("heldAt", "lies before it was asked for; check both times");
        }
        if (held.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new InvalidRequest("heldAt", "lies in the future; record it once it was held");
        }
        return new NewDiscussion(
                requested,
                held,
                attendance(given.attendance()),
                without(given, minimum),
                Checks.present("enquiry", given.enquiry()),
                words(Checks.present("words", given.words())),
                IntStream.range(0, given.actions().size())
                        .mapToObj(i ->
                                action("actions[" + i + "]", given.actions().get(i)))
                        .toList());
    }

    static ContentHash content(NewDiscussion given) {
        Words words = given.words();
        ContentHash content = new ContentHash()
                .add(given.requestedAt().toString())
                .add(given.heldAt().toString())
                .add(given.whyWithout())
                .add(given.enquiry().name())
                .add(words.information())
                .add(words.decisions())
                .add(words.rationale())
                .add(words.childSeen());
        given.attendance()
                .forEach(a -> content.add(a.agency() + " " + a.there()).add(a.role()));
        given.actions()
                .forEach(a ->
                        content.add(a.text()).add(a.agency() + " " + a.due()).add(a.owner()));
        return content;
    }

    private static List<Attender> attendance(List<Attender> given) {
        if (given.isEmpty()) {
            throw new InvalidRequest("attendance", "say who was invited, and who was there");
        }
        return IntStream.range(0, given.size())
                .mapToObj(i -> attender("attendance[" + i + "]", given.get(i)))
                .toList();
    }

    private static Attender attender(String at, Attender given) {
        return new Attender(
                Checks.present(at + ".agency", given.agency()),
                Checks.required(at + ".role", given.role(), 200),
                given.there());
    }

    /** The reason why somebody who must be there was not. */
    private static String without(NewDiscussion given, List<AgencyId> minimum) {
        Set<AgencyId> there = given.attendance().stream()
                .filter(Attender::there)
                .map(Attender::agency)
                .collect(Collectors.toSet());
        List<AgencyId> absent = minimum.stream().filter(a -> !there.contains(a)).toList();
        String why = Checks.optional("whyWithout", given.whyWithout(), 2_000);
        if (!absent.isEmpty() && why.isEmpty()) {
            throw new InvalidRequest(
                    "whyWithout",
                    "a strategy discussion needs "
                            + absent.stream().map(AgencyId::value).collect(Collectors.joining(", "))
                            + "; hold it with them, or say why it was held without");
        }
        return why;
    }

    private static Words words(Words given) {
        return new Words(
                Checks.required("words.information", given.information(), LONGEST),
                Checks.required("words.decisions", given.decisions(), LONGEST),
                Checks.required("words.rationale", given.rationale(), LONGEST),
                Checks.optional("words.childSeen", given.childSeen(), 2_000));
    }

    private static PlannedAction action(String at, PlannedAction given) {
        return new PlannedAction(
                Checks.required(at + ".text", given.text(), 2_000),
                Checks.present(at + ".agency", given.agency()),
                Checks.required(at + ".owner", given.owner(), 200),
                Checks.present(at + ".due", given.due()));
    }
}
