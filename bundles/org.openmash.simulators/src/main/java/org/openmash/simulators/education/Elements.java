package org.openmash.simulators.education;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Short words for writing elements. */
final class Elements {

    private final XMLStreamWriter xml;

    Elements(XMLStreamWriter xml) throws XMLStreamException {
        this.xml = xml;
        xml.writeStartDocument("UTF-8", "1.0");
    }

    void namespace(String prefix, String uri) throws XMLStreamException {
        xml.setPrefix(prefix, uri);
        xml.writeNamespace(prefix, uri);
    }

    void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void start(String namespace, String name) throws XMLStreamException {
        xml.writeStartElement(namespace, name);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    void attribute(String namespace, String name, String value) throws XMLStreamException {
        xml.writeAttribute(namespace, name, value);
    }

    void knownAttribute(String name, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            attribute(name, value);
        }
    }

    void characters(String text) throws XMLStreamException {
        xml.writeCharacters(text);
    }

    void text(String name, String value) throws XMLStreamException {
        start(name);
        characters(value);
        end();
    }

    void text(String namespace, String name, String value) throws XMLStreamException {
        start(namespace, name);
        characters(value);
        end();
    }

    /** The element unless the value is blank. */
    void known(String name, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            text(name, value);
        }
    }
}
