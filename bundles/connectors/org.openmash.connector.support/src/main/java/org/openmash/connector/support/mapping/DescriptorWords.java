package org.openmash.connector.support.mapping;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.connector.support.Keys;

/**
 * The words of an agency's descriptor that a mapping may use.
 *
 * @param recordTypes ids of its record types
 * @param handlingCodes its handling codes
 */
public record DescriptorWords(Set<String> recordTypes, Set<String> handlingCodes) {

    public DescriptorWords {
        recordTypes = Set.copyOf(recordTypes);
        handlingCodes = Set.copyOf(handlingCodes);
    }

    /** Reads the file that the key {@code agency.descriptor} names. */
    public static DescriptorWords read(String file) {
        String key = "agency.descriptor";
        MappingNode root = MappingNode.read(key, Path.of(Keys.text(key, file)));
        Set<String> types = root.objects("recordTypes").stream()
                .map(type -> type.text("id"))
                .collect(Collectors.toSet());
        return new DescriptorWords(types, root.names("handlingCodes"));
    }

    String recordType(MappingNode node, String field) {
        return known(node, field, node.text(field), recordTypes, "record type");
    }

    String code(MappingNode node, String field, String code) {
        return known(node, field, code, handlingCodes, "handling code");
    }

    private static String known(MappingNode node, String field, String word, Set<String> words, String what) {
        if (!words.contains(word)) {
            throw node.wrong(field, "\"" + word + "\" is no " + what + " of the agency's descriptor");
        }
        return word;
    }
}
