package org.openmash.core.internal.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.Channel;
import org.openmash.core.api.contact.NewContact.NamedPerson;

/** The fictional family of scenario S01, as contacts, notices and records tell of it. */
public final class PikeRowe {

    public static final String ADDRESS = "14 Quarry Road, Moorhaven WM4 2AB";
    public static final LocalDate ALFIE_BORN = LocalDate.of(2017, 3, 4);

    private PikeRowe() {}

    public static NewContact contact(Instant receivedAt) {
        return contact(receivedAt, List.of(alfie(), kelly()));
    }

    public static NewContact contact(Instant receivedAt, List<NamedPerson> people) {
        return contact(receivedAt, people, "", Optional.empty());
    }

    public static NewContact contact(
            Instant receivedAt, List<NamedPerson> people, String incident, Optional<String> team) {
        return new NewContact(
                TestHub.AREA,
                Channel.FORM,
                "2A",
                receivedAt,
                "safeguarding lead, Quarry Hill Primary",
                "domestic abuse",
                "tired and frightened since the weekend",
                people,
                ADDRESS,
                incident,
                List.of(),
                team);
    }

    public static NamedPerson alfie() {
        return new NamedPerson("child", child("Alfie", "Pike-Rowe", ALFIE_BORN));
    }

    public static NamedPerson kelly() {
        return new NamedPerson("mother", PersonDetails.named("Kelly", "Pike").build());
    }

    public static PersonDetails child(String given, String family, LocalDate born) {
        return PersonDetails.named(given, family).born(PartialDate.day(born)).build();
    }

    public static Notice notice(String externalId, Instant sentAt) {
        return new Notice(
                externalId,
                "INC-77",
                sentAt,
                "GREEN",
                "PC 4471",
                "domestic abuse",
                "shouting, door kicked in",
                List.of(new Notice.NamedPerson(
                        "child",
                        PersonDetails.named("Alfie", "Rowe")
                                .born(PartialDate.day(ALFIE_BORN))
                                .address(new PostalAddress("14 Quarry Road, Moorhaven", "WM4 2AB", ""))
                                .build())),
                List.of("22 Aug 2026 green", "9 Oct 2026 green"));
    }

    /** A record that fits Alfie. */
    public static Candidate record(String recordId) {
        return new Candidate(
                recordId,
                "register",
                PersonDetails.named("Alfie", "Rowe")
                        .born(PartialDate.day(ALFIE_BORN))
                        .address(new PostalAddress("14 Quarry Road, Moorhaven", "WM4 2AB", ""))
                        .related("Kelly Pike")
                        .build(),
                Optional.of(LocalDate.of(2019, 5, 1)),
                "duty sergeant");
    }

    public static Fact fact(String id, String recordId, String type, String text) {
        return Fact.of(id, recordId, type, text)
                .on(PartialDate.day(LocalDate.of(2026, 11, 14)))
                .handling("P")
                .build();
    }
}
