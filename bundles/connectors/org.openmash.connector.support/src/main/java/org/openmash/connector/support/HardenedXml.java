package org.openmash.connector.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML from outside: no DTD, no external entity, no network. Faults say where and what, never the content. */
public final class HardenedXml {

    private static final String CURRENT_ELEMENT = "http://apache.org/xml/properties/dom/current-element-node";

    private static final ErrorHandler THROWING = new ErrorHandler() {
        @Override
        public void warning(SAXParseException warning) {
            // A warning does not make a document wrong.
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    };

    private HardenedXml() {}

    /**
     * @return namespace-aware document
     * @throws XmlFault when it is not well-formed, or brings a DTD
     */
    public static Document parse(byte[] xml) throws XmlFault {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(THROWING);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXParseException e) {
            boolean dtd = e.getMessage() != null && e.getMessage().contains("DOCTYPE");
            throw new XmlFault(
                    "line " + e.getLineNumber(),
                    dtd ? "take out the DOCTYPE; entities are not read" : "make the file well-formed XML");
        } catch (SAXException | IOException e) {
            throw new XmlFault("file", "make the file well-formed XML in UTF-8");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of this JDK cannot be hardened", e);
        }
    }

    /** @throws XmlFault at the first breach of the schema, naming the element */
    public static void validate(Document document, Schema schema, String schemaName) throws XmlFault {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(THROWING);
        try {
            validator.validate(new DOMSource(document));
        } catch (SAXException | IOException e) {
            throw new XmlFault(current(validator, document), "write it as " + schemaName + " asks (" + rule(e) + ")");
        }
    }

    /** A schema of the bundle itself; it may load nothing else. */
    public static Schema schema(Class<?> near, String resource) {
        try {
            SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return schemas.newSchema(near.getResource(resource));
        } catch (SAXException e) {
            throw new IllegalStateException(resource + ": is not a schema", e);
        }
    }

    private static String current(Validator validator, Document document) {
        try {
            return validator.getProperty(CURRENT_ELEMENT) instanceof Element element
                    ? element.getLocalName()
                    : document.getDocumentElement().getLocalName();
        } catch (SAXException e) {
            return document.getDocumentElement().getLocalName();
        }
    }

    /** The rule's name in the XML Schema standard; the rest of the parser's message may quote the content. */
    private static String rule(Exception e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        int end = message.indexOf(':');
        return end > 0 && message.startsWith("cvc-") ? message.substring(0, end) : "schema";
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory;
    }
}
