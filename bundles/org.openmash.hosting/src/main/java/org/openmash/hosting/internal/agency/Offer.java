package org.openmash.hosting.internal.agency;

import java.util.List;
import java.util.Map;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.call.AllowedHosts;

/**
 * One role service of a connector, as the registry has it. Asking for the service may run the connector's own code, so
 * that is done on the agency's threads only.
 *
 * @param <T> the role
 */
public interface Offer<T> {

    Class<T> role();

    Origin origin();

    /** The connector's configuration as it is now. */
    Map<String, Object> properties();

    /** @throws ConnectorFault of kind CONFIGURATION when the connector does not start */
    T service() throws ConnectorFault;

    /** The hub will not use it any more. */
    void release();

    /**
     * The text of its descriptor: of the file that its configuration names, else of its bundle.
     *
     * @throws InvalidRequest naming what is missing
     */
    default String descriptor() {
        String file = text(DescriptorFile.KEY);
        return file.isEmpty()
                ? origin().descriptor()
                        .orElseThrow(() -> new InvalidRequest(Descriptor.PATH, "put the descriptor into the bundle"))
                : DescriptorFile.read(file);
    }

    /** The ids its descriptor may have: who brings the descriptor by configuration may describe that very agency. */
    default List<String> described() {
        return text(DescriptorFile.KEY).isEmpty()
                ? List.of(kind())
                : List.of(agency().value().replaceAll("@.*", ""), kind());
    }

    /** Kind of agency in the annotation of the connector. */
    default String kind() {
        return text("for.agency");
    }

    /** @throws InvalidRequest naming the key, when the configuration has no usable id */
    default AgencyId agency() {
        String id = text("agency.id").isEmpty() ? kind() : text("agency.id");
        if (id.isEmpty()) {
            throw new InvalidRequest("agency.id", "annotate the connector with @ForAgency or configure an id");
        }
        return new AgencyId(id);
    }

    default List<String> areas() {
        return AllowedHosts.words(properties().get("agency.areas")).distinct().toList();
    }

    private String text(String key) {
        Object value = properties().get(key);
        return value == null ? "" : value.toString().strip();
    }
}
