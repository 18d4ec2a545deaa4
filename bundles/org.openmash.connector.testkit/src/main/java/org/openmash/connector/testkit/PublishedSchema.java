package org.openmash.connector.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.openmash.connector.api.AgencyConnector;

/** The schema of {@code agency.json}, as it is published with the SPI. */
final class PublishedSchema {

    private static final String FILE = "/org/openmash/connector/agency.schema.json";

    private PublishedSchema() {}

    /** Each mistake with its path in the descriptor; empty when there is none. */
    static List<String> mistakesIn(String descriptor) throws IOException {
        try (InputStream text = AgencyConnector.class.getResourceAsStream(FILE)) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(text);
            return schema.validate(descriptor, InputFormat.JSON).stream()
                    .map(ValidationMessage::getMessage)
                    .sorted()
                    .toList();
        }
    }
}
