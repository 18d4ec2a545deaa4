package org.openmash.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyLife;
import org.openmash.core.api.agency.AgencyView;

class JsonTest {

    @Test
    void spellsAnAgencyAsTheRestInterfaceDoes() {
        AgencyView view = new AgencyView(
                new AgencyId("police"),
                "Police \"North\"",
                "westmoor",
                AgencyLife.AWAITING_APPROVAL,
                Optional.of(Status.up("")),
                "words",
                Optional.of(Instant.parse("2026-11-16T09:00:00Z")),
                3,
                0);

        assertThat(Json.of(List.of(view)))
                .isEqualTo("[{\"id\":\"police\",\"name\":\"Police \\\"North\\\"\",\"area\":\"westmoor\","
                        + "\"life\":\"awaiting-approval\",\"status\":{\"state\":\"up\",\"detail\":\"none\",\"text\":\"\"},"
                        + "\"words\":\"words\",\"since\":\"2026-11-16T09:00:00Z\",\"answered\":3,\"failed\":0}]");
    }
}
