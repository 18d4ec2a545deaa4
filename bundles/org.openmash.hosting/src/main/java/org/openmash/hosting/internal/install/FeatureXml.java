package org.openmash.hosting.internal.install;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A feature as its repository names it.
 *
 * @param bundles addresses of its bundles, in their order
 * @param needs other features that it builds on
 * @param beside what else it would do, by element: configurations, files, libraries
 */
record FeatureXml(String name, String version, List<String> bundles, List<String> needs, Set<String> beside) {

    private static final Set<String> HARMLESS = Set.of("details", "requirement", "capability");

    FeatureXml {
        bundles = List.copyOf(bundles);
        needs = List.copyOf(needs);
        beside = Set.copyOf(beside);
    }

    /** All features of a repository; external entities are not followed. */
    static List<FeatureXml> read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        List<FeatureXml> found = new ArrayList<>();
        for (int depth = 0; xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 1 && xml.getLocalName().equals("feature")) {
                    found.add(feature(xml));
                } else {
                    depth++;
                }
            }
        }
        return found;
    }

    /** Reads to the end of the feature. */
    private static FeatureXml feature(XMLStreamReader xml) throws XMLStreamException {
        String name = attribute(xml, "name");
        String version = attribute(xml, "version");
        List<String> bundles = new ArrayList<>();
        List<String> needs = new ArrayList<>();
        Set<String> beside = new TreeSet<>();
        for (int depth = 0; depth >= 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (depth == 0 && element.equals("bundle")) {
                    bundles.add(xml.getElementText().strip());
                } else if (depth == 0 && element.equals("feature")) {
                    needs.add(xml.getElementText().strip());
                } else {
                    depth++;
                    if (!HARMLESS.contains(element)) {
                        beside.add(element);
                    }
                }
            }
        }
        return new FeatureXml(name, version, bundles, needs, beside);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
