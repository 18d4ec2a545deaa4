package org.openmash.connector.education.internal;

import static org.openmash.connector.support.Elements.below;
import static org.openmash.connector.support.Elements.child;
import static org.openmash.connector.support.Elements.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PersonName.Kind;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.support.HardenedXml;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.Sexes;
import org.openmash.connector.support.XmlFault;
import org.w3c.dom.Element;

/** Reads one Common Transfer File. Thread-safe. */
final class TransferFile {

    static final String EXTENSION = "urn:openmash:mash-extension:1";

    /** The school that delivered the file. */
    private record School(String name, String contact, String number) {}

    List<PupilRecord> read(byte[] xml) throws XmlFault {
        Element root = HardenedXml.parse(xml).getDocumentElement();
        if (!"CTfile".equals(root.getLocalName())) {
            throw new XmlFault(root.getLocalName(), "deliver a Common Transfer File: the root is CTfile");
        }
        School school = school(root);
        List<PupilRecord> records = new ArrayList<>();
        for (Element pupil : below(root, "CTFpupilData", "Pupil")) {
            records.add(pupil(pupil, school));
            for (Element contact : below(pupil, "Contacts", "Contact")) {
                if (contact.hasAttributeNS(EXTENSION, "recordId")) {
                    records.add(contact(contact, pupil, school));
                }
            }
        }
        return records;
    }

    private static School school(Element root) throws XmlFault {
        Element source = child(root, "Header")
                .flatMap(h -> child(h, "SourceSchool"))
                .orElseThrow(() -> new XmlFault("SourceSchool", "say which school delivers the file"));
        String name = text(source, "SchoolName");
        String number = text(source, "LEA") + text(source, "Estab");
        if (name.isEmpty() || number.isEmpty()) {
            throw new XmlFault("SourceSchool", "give SchoolName, LEA and Estab");
        }
        String contact =
                Stream.of(name, text(source, "Phone")).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
        return new School(name, contact, number);
    }

    private static PupilRecord pupil(Element pupil, School school) throws XmlFault {
        PersonDetails.Builder person = person(pupil);
        child(pupil, "BasicDetails").ifPresent(d -> otherNames(d, pupil, person));
        PartialDates.parse(text(pupil, "DOB")).ifPresent(person::born);
        person.sex(Sexes.parse(text(pupil, "Gender"))).identifier("upn", text(pupil, "UPN"));
        child(pupil, "Address").map(TransferFile::address).ifPresent(person::address);
        for (Element contact : below(pupil, "Contacts", "Contact")) {
            person.related(relation(text(contact, "Relationship")) + " "
                    + (text(contact, "Forename") + " " + text(contact, "Surname")).strip());
        }
        String id = recordId(pupil, school);
        var since = PupilFacts.entered(pupil).map(PartialDate::date);
        return new PupilRecord(
                new Candidate(id, school.name(), person.build(), since, school.contact()), PupilFacts.of(pupil, id));
    }

    private static PupilRecord contact(Element contact, Element pupil, School school) throws XmlFault {
        PersonDetails.Builder person = person(contact);
        String knownAs = text(contact, "PreferredForename");
        if (!knownAs.isEmpty()) {
            person.name(new PersonName(Kind.KNOWN_AS, knownAs, text(contact, "Surname")));
        }
        person.related((text(pupil, "Forename") + " " + text(pupil, "Surname")).strip());
        String id = contact.getAttributeNS(EXTENSION, "recordId");
        return new PupilRecord(
                new Candidate(id, school.name(), person.build(), Optional.empty(), school.contact()),
                PupilFacts.items(contact, id));
    }

    private static PersonDetails.Builder person(Element element) throws XmlFault {
        String given = text(element, "Forename");
        String family = text(element, "Surname");
        if (given.isEmpty() && family.isEmpty()) {
            throw new XmlFault(element.getLocalName(), "give a Surname or a Forename");
        }
        return PersonDetails.named(given, family);
    }

    private static void otherNames(Element details, Element pupil, PersonDetails.Builder person) {
        String preferred = text(details, "PreferredForename");
        String former = text(details, "FormerSurname");
        if (!preferred.isEmpty()) {
            person.name(new PersonName(Kind.KNOWN_AS, preferred, text(pupil, "Surname")));
        }
        if (!former.isEmpty()) {
            person.name(new PersonName(Kind.PREVIOUS, text(pupil, "Forename"), former));
        }
    }

    private static PostalAddress address(Element address) {
        return new PostalAddress(
                text(address, "AddressLine"),
                text(address, "PostCode"),
                text(address, "UniquePropertyReferenceNumber"));
    }

    /** The school's own id, else the UPN; a pupil with neither cannot be told apart from one delivery to the next. */
    private static String recordId(Element pupil, School school) throws XmlFault {
        String id = pupil.getAttributeNS(EXTENSION, "recordId");
        String upn = text(pupil, "UPN");
        if (id.isEmpty() && upn.isEmpty()) {
            throw new XmlFault("UPN", "give every pupil a UPN or a mash:recordId");
        }
        return id.isEmpty() ? school.number() + "-" + upn : id;
    }

    private static String relation(String code) {
        return switch (code) {
            case "MOT" -> "mother";
            case "FAT" -> "father";
            case "CAR" -> "carer";
            case "STP" -> "step-parent";
            case "REL" -> "relative";
            default -> "contact";
        };
    }
}
