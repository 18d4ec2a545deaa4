package org.openmash.core.internal.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.connector.api.Notice;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.Channel;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.internal.room.Checks;

/** An agency's notice in the form of a contact. Its grade becomes part of the narrative: a person rates. */
public final class NoticeForm {

    private static final Map<String, String> SOURCES = Map.of(
            "police", "6", "health", "3F", "education", "2B", "socialcare", "5A", "housing", "4", "probation", "7");

    private NoticeForm() {}

    /** Under which it is known, so that it is taken once. */
    public static String key(AgencyId agency, Notice notice) {
        return agency + "/" + Checks.required("externalId", notice.externalId(), 200);
    }

    public static NewContact contact(AgencyId agency, String area, Notice notice) {
        List<NamedPerson> people = notice.people().stream()
                .map(p -> new NamedPerson(p.role(), p.person()))
                .toList();
        String address = people.stream()
                .flatMap(p -> p.person().addresses().stream())
                .map(Addresses::line)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        return new NewContact(
                area,
                channel(agency),
                source(agency),
                notice.sentAt(),
                notice.reporter().isBlank() ? "not named, " + agency : notice.reporter(),
                notice.concern(),
                narrative(notice),
                people,
                address,
                notice.incidentRef(),
                notice.earlierNotices(),
                Optional.empty());
    }

    private static String narrative(Notice notice) {
        return notice.grade().isBlank()
                ? notice.narrative()
                : "Graded " + notice.grade().strip() + " by the sender.\n" + notice.narrative();
    }

    private static Channel channel(AgencyId agency) {
        if (agency.value().contains("@")) {
            return Channel.OTHER_AUTHORITY;
        }
        return switch (agency.value()) {
            case "police" -> Channel.POLICE_NOTICE;
            case "health" -> Channel.HEALTH_NOTIFICATION;
            default -> Channel.FORM;
        };
    }

    private static String source(AgencyId agency) {
        return agency.value().contains("@") ? "5C" : SOURCES.getOrDefault(agency.value(), "8");
    }
}
