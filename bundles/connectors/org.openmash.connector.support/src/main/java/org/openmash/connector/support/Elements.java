package org.openmash.connector.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reading of DOM elements by local name. */
public final class Elements {

    private Elements() {}

    public static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .flatMap(Elements::element)
                .filter(e -> e.getLocalName().equals(name))
                .toList();
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Elements below a container that may be missing, for example the {@code Person}s in {@code People}. */
    public static List<Element> below(Element parent, String container, String name) {
        return child(parent, container).map(c -> children(c, name)).orElse(List.of());
    }

    /** Text of a child; blank when there is none. */
    public static String text(Element parent, String name) {
        return child(parent, name).map(e -> e.getTextContent().strip()).orElse("");
    }

    private static Stream<Element> element(Node node) {
        return node instanceof Element element ? Stream.of(element) : Stream.empty();
    }
}
