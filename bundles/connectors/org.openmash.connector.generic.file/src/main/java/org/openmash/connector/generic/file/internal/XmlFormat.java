package org.openmash.connector.generic.file.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.connector.support.Elements;
import org.openmash.connector.support.HardenedXml;
import org.openmash.connector.support.Row;
import org.openmash.connector.support.XmlFault;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Elements as rows: {@code Name/Given} is an element below, {@code @id} an attribute, {@code ../@id} the same of the
 * element around. Of several the first counts. Namespaces do not.
 */
record XmlFormat() implements Format {

    private static final int DEEPEST = 8;

    @Override
    public List<Row> read(byte[] content, String rows, Set<String> optional) throws FileFault {
        try {
            Element root = HardenedXml.parse(content).getDocumentElement();
            String[] steps = rows.split("/");
            if (!root.getLocalName().equals(steps[0])) {
                throw new FileFault(root.getLocalName(), "the mapping says that the file begins with " + steps[0]);
            }
            List<Element> elements = List.of(root);
            for (int i = 1; i < steps.length; i++) {
                String step = steps[i];
                elements = elements.stream()
                        .flatMap(e -> Elements.children(e, step).stream())
                        .toList();
            }
            return elements.stream().map(e -> row(e, optional)).toList();
        } catch (XmlFault e) {
            throw new FileFault(e.field(), e.mend());
        }
    }

    private static Row row(Element element, Set<String> optional) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "", element, DEEPEST);
        if (element.getParentNode() instanceof Element around) {
            put(values, "../", around, 1);
        }
        optional.forEach(column -> values.putIfAbsent(column, ""));
        return new Row(values);
    }

    private static void put(Map<String, String> values, String at, Element element, int depth) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            values.putIfAbsent(at + "@" + attribute.getLocalName(), attribute.getNodeValue());
        }
        for (Element child : children(element)) {
            if (children(child).isEmpty()) {
                values.putIfAbsent(at + child.getLocalName(), child.getTextContent());
            }
            if (depth > 1) {
                put(values, at + child.getLocalName() + "/", child, depth - 1);
            }
        }
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
