package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.store.jpa.internal.Samples.NOON;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ContactStore;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CaseworkStoreTest {

    private final CaseStore cases;
    private final ContactStore contacts;
    private final String area = "area-" + HexId.random().substring(0, 8);

    CaseworkStoreTest(TestDatabase database) {
        cases = database.stores().cases();
        contacts = database.stores().contacts();
    }

    @Test
    void givesBackACaseAsItWasStored() {
        CaseFile file = Samples.caseFile(Samples.newCase(), area);

        cases.insert(file);

        CaseFile found = cases.find(file.id()).orElseThrow();
        assertThat(found).usingRecursiveComparison().isEqualTo(file);
        assertThat(cases.find(Samples.newCase())).isEmpty();
        assertThat(cases.find(List.of(file.id(), Samples.newCase())))
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(file);
        assertThat(cases.find(List.of())).isEmpty();
    }

    @Test
    void raisesTheVersionWithEachUpdateAlsoTwiceInOneTransaction() {
        CaseFile file = inserted();

        cases.update(Samples.rated(file, Rating.RED, NOON));
        cases.update(cases.find(file.id()).orElseThrow());

        CaseFile found = cases.find(file.id()).orElseThrow();
        assertThat(found.version()).isEqualTo(2);
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(Samples.rated(file, Rating.RED, NOON));
    }

    @Test
    void refusesAnUpdateOfAnOldVersion() {
        CaseFile file = inserted();
        cases.update(file);

        assertThatThrownBy(() -> cases.update(file)).isInstanceOf(Conflict.class);
    }

    @Test
    void ordersTheBoardByRedThenDueThenReceiptAndLeavesClosedCasesOut() {
        CaseFile undated = inserted();
        CaseFile amber = updated(Samples.rated(inserted(), Rating.AMBER, NOON));
        CaseFile red = updated(Samples.rated(inserted(), Rating.RED, NOON.plusSeconds(9)));
        CaseFile green = updated(Samples.rated(inserted(), Rating.GREEN, NOON.plusSeconds(1)));
        updated(Samples.closed(inserted()));

        List<CaseFile> board = cases.open(Set.of(area, "elsewhere"), Set.of(), 0, 10);

        assertThat(board).extracting(CaseFile::id).containsExactly(red.id(), amber.id(), green.id(), undated.id());
        assertThat(cases.open(Set.of(area), Set.of(), 1, 2))
                .extracting(CaseFile::id)
                .containsExactly(amber.id(), green.id());
        assertThat(board.get(0).subjects()).hasSize(2);
        assertThat(cases.open(Set.of(), Set.of(), 0, 10)).isEmpty();
    }

    @Test
    void findsCasesOfTheCallersAreasByTheSearchKeysOfTheirSubjects() {
        CaseFile file = inserted();
        Subject added = Samples.subject(file.id());
        cases.addSubject(added);
        cases.index(added.id(), List.of("old-" + area, "stays-" + area));
        cases.index(added.id(), List.of("new-" + area, "stays-" + area));

        List<CaseFile> found = cases.bySearchKeys(Set.of(area), List.of("new-" + area, "stays-" + area), 10);

        assertThat(found).extracting(CaseFile::id).containsExactly(file.id());
        assertThat(found.get(0).subjects())
                .hasSize(3)
                .last()
                .usingRecursiveComparison()
                .isEqualTo(added);
        assertThat(cases.bySearchKeys(Set.of(area), List.of("old-" + area), 10)).isEmpty();
        assertThat(cases.bySearchKeys(Set.of("elsewhere"), List.of("new-" + area), 10))
                .isEmpty();
    }

    @Test
    void givesBackAContactAsItWasStored() {
        Contact contact = Samples.contact(Samples.newCase(), "police/" + area, "team-" + area, "narrative “ü”");

        contacts.insert(contact);

        assertThat(contacts.find(contact.id())).contains(contact);
        assertThat(contacts.ofCase(contact.caseId())).containsExactly(contact);
        assertThat(contacts.byAgencyNotice("police/" + area)).contains(contact);
        assertThat(contacts.byIncident("westmoor", contact.incidentRef())).containsExactly(contact);
        assertThat(contacts.ofTeams(Set.of("team-" + area, "other"))).containsExactly(contact);
    }

    @Test
    void takesANoticeOfAnAgencyOnlyOnce() {
        contacts.insert(Samples.contact(Samples.newCase(), "police/" + area, "t", "first"));
        Contact again = Samples.contact(Samples.newCase(), "police/" + area, "t", "second");

        assertThatThrownBy(() -> contacts.insert(again)).isInstanceOf(Conflict.class);
        assertThat(contacts.find(again.id())).isEmpty();
    }

    @Test
    void keepsManyContactsWithoutANotice() {
        Contact one = Samples.contact(Samples.newCase(), null, "none-" + area, "one");
        Contact two = Samples.contact(Samples.newCase(), null, "none-" + area, "two");

        contacts.insert(one);
        contacts.insert(two);

        assertThat(contacts.ofTeams(Set.of("none-" + area))).containsExactlyInAnyOrder(one, two);
    }

    private CaseFile inserted() {
        CaseFile file = Samples.caseFile(Samples.newCase(), area);
        cases.insert(file);
        return file;
    }

    private CaseFile updated(CaseFile file) {
        cases.update(file);
        return file;
    }
}
