package org.openmash.itests.identity;

import java.util.List;
import java.util.Map;

/**
 * A file of records with its truth. The fields are all that a matcher may see.
 *
 * @param name for tables
 * @param fields the records by field name
 * @param truth who each record is of; never handed to a matcher
 * @param origins name origin of each record; empty when the file has none
 * @param households whose family each record's person is of; empty when the file has none
 * @param cases what is hard about each record, with semicolons between; empty when the file does not say
 * @param roles child or adult; empty when the file does not say
 */
record Labelled(
        String name,
        List<Map<String, String>> fields,
        List<String> truth,
        List<String> origins,
        List<String> households,
        List<String> cases,
        List<String> roles) {

    int size() {
        return fields.size();
    }

    boolean same(int left, int right) {
        return truth.get(left).equals(truth.get(right));
    }

    /** Two children of one family. */
    boolean siblings(int left, int right) {
        return !households.isEmpty()
                && !same(left, right)
                && households.get(left).equals(households.get(right))
                && child(left)
                && child(right);
    }

    private boolean child(int record) {
        return roles.get(record).equals("child");
    }

    /** The same records without any identifier. */
    Labelled withoutNumbers() {
        List<Map<String, String>> bare = fields.stream()
                .map(record -> record.entrySet().stream()
                        .filter(field -> !field.getKey().startsWith("id:"))
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .toList();
        return new Labelled(name + ", without numbers", bare, truth, origins, households, cases, roles);
    }
}
