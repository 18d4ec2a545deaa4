package org.openmash.simulators.police;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a notice as its XSD wants it. */
final class NoticeXml {

    private static final String NAMESPACE = "urn:openmash:police:child-concern-notice:1";

    private final XMLStreamWriter xml;

    private NoticeXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(PoliceNotice notice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new NoticeXml(writer).write(notice);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("notice " + notice.noticeId() + ": cannot be written", e);
        }
        return out.toByteArray();
    }

    private void write(PoliceNotice notice) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("ChildConcernNotice");
        xml.writeDefaultNamespace(NAMESPACE);
        text("NoticeId", notice.noticeId());
        text("IncidentRef", notice.incidentRef());
        text("SentAt", notice.sentAt());
        text("Grade", notice.grade());
        xml.writeStartElement("Reporter");
        text("Name", notice.reporter());
        text("Office", notice.office());
        xml.writeEndElement();
        text("Concern", notice.concern());
        text("Narrative", notice.narrative());
        xml.writeStartElement("People");
        for (PoliceNotice.Named person : notice.people()) {
            person(person);
        }
        xml.writeEndElement();
        xml.writeStartElement("EarlierNotices");
        for (PoliceNotice.Earlier earlier : notice.earlier()) {
            earlier(earlier);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void person(PoliceNotice.Named person) throws XMLStreamException {
        xml.writeStartElement("Person");
        xml.writeAttribute("role", person.role());
        text("Given", person.given());
        text("Family", person.family());
        if (!person.dob().isBlank()) {
            text("BirthDate", person.dob());
        }
        text("Sex", person.sex());
        xml.writeStartElement("Address");
        xml.writeAttribute("postcode", person.address().postcode());
        xml.writeAttribute("uprn", person.address().uprn());
        xml.writeCharacters(person.address().text());
        xml.writeEndElement();
        for (String name : person.related()) {
            text("RelatedName", name);
        }
        xml.writeEndElement();
    }

    private void earlier(PoliceNotice.Earlier earlier) throws XMLStreamException {
        xml.writeStartElement("Earlier");
        xml.writeAttribute("notice", earlier.notice());
        xml.writeAttribute("date", earlier.date());
        xml.writeAttribute("grade", earlier.grade());
        xml.writeCharacters(earlier.text());
        xml.writeEndElement();
    }

    private void text(String element, String value) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
