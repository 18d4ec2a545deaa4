package org.openmash.connector.police.internal;

import static org.openmash.connector.support.Elements.below;
import static org.openmash.connector.support.Elements.child;
import static org.openmash.connector.support.Elements.children;
import static org.openmash.connector.support.Elements.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.validation.Schema;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Notice.NamedPerson;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.support.HardenedXml;
import org.openmash.connector.support.Sexes;
import org.openmash.connector.support.XmlFault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A child-concern notice as XML: held against the schema, then against what a schema cannot say. Thread-safe. */
final class NoticeXml {

    private static final String XSD = "child-concern-notice.xsd";

    private final Schema schema = HardenedXml.schema(NoticeXml.class, XSD);

    Notice read(byte[] xml) throws XmlFault {
        Document document = HardenedXml.parse(xml);
        HardenedXml.validate(document, schema, XSD);
        return notice(document.getDocumentElement());
    }

    private static Notice notice(Element root) throws XmlFault {
        Instant sentAt = sentAt(text(root, "SentAt"));
        return new Notice(
                text(root, "NoticeId"),
                text(root, "IncidentRef"),
                sentAt,
                text(root, "Grade"),
                child(root, "Reporter").map(NoticeXml::reporter).orElse(""),
                text(root, "Concern"),
                text(root, "Narrative"),
                people(root, sentAt.atZone(ZoneOffset.UTC).toLocalDate()),
                below(root, "EarlierNotices", "Earlier").stream()
                        .map(NoticeXml::earlier)
                        .toList());
    }

    private static Instant sentAt(String text) throws XmlFault {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new XmlFault("SentAt", "write date, time and time zone, for example 2026-11-14T07:00:00Z");
        }
    }

    private static String reporter(Element reporter) {
        return Stream.of(text(reporter, "Name"), text(reporter, "Office"))
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static List<NamedPerson> people(Element root, LocalDate sent) throws XmlFault {
        List<NamedPerson> people = new ArrayList<>();
        for (Element person : below(root, "People", "Person")) {
            people.add(new NamedPerson(person.getAttribute("role"), details(person, sent)));
        }
        people.sort(Comparator.comparing(p -> !"child".equals(p.role())));
        return people;
    }

    private static PersonDetails details(Element person, LocalDate sent) throws XmlFault {
        String given = text(person, "Given");
        String family = text(person, "Family");
        if (given.isBlank() && family.isBlank()) {
            throw new XmlFault("Person", "give a Given or a Family name");
        }
        PersonDetails.Builder details = PersonDetails.named(given, family).sex(Sexes.parse(text(person, "Sex")));
        if (!text(person, "BirthDate").isBlank()) {
            details.born(birth(text(person, "BirthDate"), sent));
        }
        children(person, "Identifier")
                .forEach(i -> details.identifier(
                        i.getAttribute("scheme"), i.getTextContent().strip()));
        children(person, "Address")
                .forEach(a -> details.address(new PostalAddress(
                        a.getTextContent().strip(), a.getAttribute("postcode"), a.getAttribute("uprn"))));
        children(person, "RelatedName")
                .forEach(r -> details.related(r.getTextContent().strip()));
        return details.build();
    }

    private static PartialDate birth(String text, LocalDate sent) throws XmlFault {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isAfter(sent)) {
                throw new XmlFault("BirthDate", "is after SentAt; write the day of birth");
            }
            return PartialDate.day(date);
        } catch (DateTimeException e) {
            throw new XmlFault("BirthDate", "write it as YYYY-MM-DD, without a time zone");
        }
    }

    private static String earlier(Element earlier) {
        return earlier.getAttribute("date") + " " + earlier.getAttribute("grade") + ": "
                + earlier.getTextContent().strip() + " (" + earlier.getAttribute("notice") + ")";
    }
}
