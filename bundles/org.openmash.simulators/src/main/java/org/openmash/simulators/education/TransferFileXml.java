package org.openmash.simulators.education;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.HeldItem;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.scenario.ReleaseEntry;

/** Writes one school's transfer file. */
final class TransferFileXml {

    private static final String MASH = "urn:openmash:mash-extension:1";
    private static final String CONTACT_OF = "contact of ";

    private final String school;
    private final int estab;

    TransferFileXml(String school, int estab) {
        this.school = school;
        this.estab = estab;
    }

    byte[] of(List<AgencyRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            file(new Elements(xml), records);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(school + ": transfer file cannot be written", e);
        }
        return out.toByteArray();
    }

    private void file(Elements xml, List<AgencyRecord> records) throws XMLStreamException {
        xml.start("CTfile");
        xml.namespace("mash", MASH);
        header(xml);
        xml.start("CTFpupilData");
        for (AgencyRecord record : records) {
            if (!contactOnly(record)) {
                pupil(xml, record, contactsOf(record, records));
            }
        }
        xml.end();
        xml.end();
    }

    private void header(Elements xml) throws XMLStreamException {
        xml.start("Header");
        xml.text("DocumentName", "Common Transfer File");
        xml.text("CTFversion", "24.0");
        xml.text("DateTime", "2026-11-02T06:00:00");
        xml.start("SourceSchool");
        xml.text("LEA", "999");
        xml.text("Estab", String.valueOf(estab));
        xml.text("SchoolName", school);
        xml.text("Phone", "01632 960201");
        xml.end();
        xml.end();
    }

    private void pupil(Elements xml, AgencyRecord record, List<AgencyRecord> contacts) throws XMLStreamException {
        Identity identity = record.identity();
        xml.start("Pupil");
        xml.attribute(MASH, "recordId", record.recordId());
        xml.known("UPN", identity.id("upn"));
        xml.text("Surname", identity.name().family());
        xml.text("Forename", identity.name().given());
        xml.known("DOB", identity.dob());
        xml.text("Gender", identity.sex());
        basicDetails(xml, identity);
        for (Identity.Address address : identity.addresses()) {
            xml.start("Address");
            xml.text("AddressLine", address.text());
            xml.known("PostCode", address.postcode());
            xml.known("UniquePropertyReferenceNumber", address.uprn());
            xml.end();
        }
        contacts(xml, identity, contacts);
        attendance(xml, record);
        schoolHistory(xml, record);
        items(xml, record.items());
        xml.end();
    }

    private static void basicDetails(Elements xml, Identity identity) throws XMLStreamException {
        xml.start("BasicDetails");
        for (Identity.Name name : identity.names()) {
            if ("KNOWN_AS".equals(name.kind())) {
                xml.text("PreferredForename", name.given());
            }
        }
        xml.end();
    }

    private static void contacts(Elements xml, Identity identity, List<AgencyRecord> own) throws XMLStreamException {
        xml.start("Contacts");
        int order = 1;
        for (Identity.Related related : identity.relations()) {
            int blank = related.name().lastIndexOf(' ');
            xml.start("Contact");
            xml.text("Order", String.valueOf(order++));
            xml.text("Surname", related.name().substring(blank + 1));
            xml.text("Forename", related.name().substring(0, Math.max(0, blank)));
            xml.text("Relationship", "mother".equals(related.relation()) ? "MOT" : "FAT");
            xml.text("Responsibility", "true");
            xml.end();
        }
        for (AgencyRecord contact : own) {
            Identity.Name name = contact.identity().name();
            xml.start("Contact");
            xml.attribute(MASH, "recordId", contact.recordId());
            xml.text("Order", String.valueOf(order++));
            xml.text("Surname", name.family());
            xml.text("Forename", name.given());
            xml.text("PreferredForename", contact.identity().names().get(1).given());
            xml.text("Relationship", "OTH");
            xml.text("Responsibility", "false");
            xml.end();
        }
        xml.end();
    }

    private static void attendance(Elements xml, AgencyRecord record) throws XMLStreamException {
        int possible = 96;
        int missed = record.recordId().equals("EDU-10101")
                ? 15
                : Math.abs(record.recordId().hashCode()) % 9;
        xml.start("Attendance");
        xml.start("YearData");
        xml.text("Year", "2026");
        xml.text("SessionsPossible", String.valueOf(possible));
        xml.text("SessionsAttended", String.valueOf(possible - missed));
        xml.end();
        xml.end();
    }

    private void schoolHistory(Elements xml, AgencyRecord record) throws XMLStreamException {
        xml.start("SchoolHistory");
        xml.start("School");
        xml.text("LEA", "999");
        xml.text("Estab", String.valueOf(estab));
        xml.text("SchoolName", school);
        xml.text("EntryDate", record.since().isBlank() ? "2024-09-03" : record.since());
        xml.text("Last", "true");
        xml.end();
        xml.end();
    }

    private static void items(Elements xml, List<HeldItem> items) throws XMLStreamException {
        if (items.isEmpty()) {
            return;
        }
        xml.start(MASH, "Items");
        for (HeldItem item : items) {
            xml.start(MASH, "Item");
            xml.attribute("id", item.id());
            xml.attribute("itemType", item.itemType());
            xml.attribute("handling", item.handling());
            xml.knownAttribute("eventDate", item.eventDate());
            xml.text(MASH, "Text", item.text());
            xml.text(MASH, "Why", item.why());
            for (ReleaseEntry entry : item.release()) {
                release(xml, entry);
            }
            xml.end();
        }
        xml.end();
    }

    private static void release(Elements xml, ReleaseEntry entry) throws XMLStreamException {
        xml.start(MASH, "Release");
        xml.attribute("to", entry.to());
        xml.attribute("mode", entry.mode());
        xml.attribute("condition", entry.condition());
        xml.characters(entry.wording());
        xml.end();
    }

    private static boolean contactOnly(AgencyRecord record) {
        return record.identity().related().stream().anyMatch(r -> r.startsWith(CONTACT_OF));
    }

    private static List<AgencyRecord> contactsOf(AgencyRecord pupil, List<AgencyRecord> all) {
        return all.stream()
                .filter(r -> r.identity().related().contains(CONTACT_OF + pupil.recordId()))
                .toList();
    }
}
