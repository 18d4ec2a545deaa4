package org.openmash.core.internal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.Caller;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;
import org.openmash.identity.internal.ExplainingMatcher;

/** Whom a caller may not know of costs a search nothing that could be measured: they are never compared. */
class SealedPeopleTest {

    private static final String ELSEWHERE = "tamarshire";
    private static final Set<String> OPEN = Set.of(TestHub.AREA);
    private static final PersonDetails WANTED = PikeRowe.child("Alfy", "Rowe", PikeRowe.ALFIE_BORN);

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller here = TestHub.worker();
    private final Caller there = TestHub.person("socialcare", Set.of(ELSEWHERE), Set.of(), RoomRole.SOCIAL_WORKER);
    private final Counting matcher = new Counting();
    private People people;
    private int contacts;

    @BeforeEach
    void oneWhoMayBeKnown() {
        people = new People(hub.cases, hub.stores.people(), matcher);
        alfie(TestHub.AREA, here);
    }

    @Test
    void areNoHitNoCountAndNoWork() {
        int before = found();
        int work = compared();

        for (int i = 0; i < 9; i++) {
            alfie(ELSEWHERE, there);
        }

        assertThat(found()).isEqualTo(before).isEqualTo(1);
        assertThat(compared()).isEqualTo(work);
        alfie(TestHub.AREA, here);
        assertThat(found()).as("control").isEqualTo(2);
        assertThat(compared()).as("control").isGreaterThan(work);
    }

    private int found() {
        return people.alike(OPEN, WANTED, List.of()).size();
    }

    private int compared() {
        matcher.comparisons.set(0);
        found();
        return matcher.comparisons.get();
    }

    /** A case of its own each: another house, another contact. */
    private void alfie(String area, Caller by) {
        contacts++;
        NewContact sent = PikeRowe.contact(
                Instant.parse("2026-11-15T07:00:00Z").plusSeconds(contacts),
                List.of(new NamedPerson("child", PikeRowe.child("Alfie", "Rowe", PikeRowe.ALFIE_BORN))));
        NewContact moved = new NewContact(
                area,
                sent.channel(),
                sent.sourceCode(),
                sent.receivedAt(),
                sent.reporter(),
                sent.concern(),
                sent.narrative(),
                sent.people(),
                contacts + " Harbour View, Saltcombe WM7 " + contacts + "EE",
                "",
                List.of(),
                Optional.empty());
        hub.contactDesk.register(by, moved, "k" + contacts);
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }

    private static final class Counting implements SubjectMatcher {

        private final SubjectMatcher matcher = new ExplainingMatcher();
        private final AtomicInteger comparisons = new AtomicInteger();

        @Override
        public Comparison compare(PersonDetails subject, List<PersonDetails> household, PersonDetails candidate) {
            comparisons.incrementAndGet();
            return matcher.compare(subject, household, candidate);
        }

        @Override
        public List<String> searchKeys(PersonDetails person) {
            return matcher.searchKeys(person);
        }

        @Override
        public int keyVersion() {
            return matcher.keyVersion();
        }

        @Override
        public Map<String, List<String>> sharedKeys(PersonDetails person) {
            return matcher.sharedKeys(person);
        }

        @Override
        public boolean sound(Identifier number) {
            return matcher.sound(number);
        }
    }
}
