package org.openmash.hosting.internal.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.area.Setting;
import org.osgi.service.metatype.AttributeDefinition;
import org.osgi.service.metatype.ObjectClassDefinition;

class ConnectorSettingsTest {

    @Test
    void aConnectorNamesWhatItWantsToBeToldButNotForWhomItSpeaks() {
        assertThat(ConnectorSettings.settings(new Definition()))
                .containsExactly(
                        new Setting("secret.token", "secret.token", "", true, true, ""),
                        new Setting("notices.folder", "notices.folder", "", false, false, "/none"));
    }

    /** Makes its attributes anew at each look, as the container's does. */
    private static final class Definition implements ObjectClassDefinition {

        @Override
        public AttributeDefinition[] getAttributeDefinitions(int filter) {
            Stream<String> names = filter == REQUIRED
                    ? Stream.of("agency.areas", "secret.token")
                    : Stream.of("agency.areas", "secret.token", "notices.folder");
            return names.map(Attribute::new).toArray(AttributeDefinition[]::new);
        }

        @Override
        public String getName() {
            return "Example";
        }

        @Override
        public String getID() {
            return "example";
        }

        @Override
        public String getDescription() {
            return "";
        }

        @Override
        public InputStream getIcon(int size) {
            return null;
        }
    }

    private static final class Attribute implements AttributeDefinition {

        private final String id;

        private Attribute(String id) {
            this.id = id;
        }

        @Override
        public String getID() {
            return id;
        }

        @Override
        public String getName() {
            return null;
        }

        @Override
        public String getDescription() {
            return null;
        }

        @Override
        public int getCardinality() {
            return 0;
        }

        @Override
        public int getType() {
            return STRING;
        }

        @Override
        public String[] getOptionValues() {
            return null;
        }

        @Override
        public String[] getOptionLabels() {
            return null;
        }

        @Override
        public String validate(String value) {
            return null;
        }

        @Override
        public String[] getDefaultValue() {
            return id.equals("notices.folder") ? new String[] {"/none"} : null;
        }
    }
}
