package org.openmash.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyLife;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.ConnectorView;

class NextStepTest {

    private static final ConnectorView POLICE =
            new ConnectorView("police", "0.1.0", true, List.of("westmoor"), "installed");
    private static final ConnectorView PROBATION =
            new ConnectorView("probation", "0.1.0", false, List.of(), "in the catalogue");

    @Test
    void installsAConnectorInAnEmptyHub() {
        assertThat(NextStep.of(List.of(PROBATION), List.of()))
                .isEqualTo("install a connector: mash:connector-install probation");
        assertThat(NextStep.of(List.of(), List.of())).isEqualTo("install a connector: mash:connector-install FILE");
    }

    @Test
    void leadsAnAgencyFromItsProbeToTheSecondPerson() {
        assertThat(nextOf(AgencyLife.CONFIGURED))
                .isEqualTo("look whether it answers, police: mash:agency-probe police --area westmoor");
        assertThat(nextOf(AgencyLife.PROBED))
                .isEqualTo("propose that it joins, police: mash:agency-join police --area westmoor");
        assertThat(nextOf(AgencyLife.AWAITING_APPROVAL))
                .isEqualTo("information governance approves police: mash:agency-approve police --area westmoor"
                        + " --as USER-NAME");
    }

    @Test
    void putsAMissingAgencyFirst() {
        AgencyView waiting = agency("health", AgencyLife.CONFIGURED, Optional.empty());
        AgencyView missing = agency("police", AgencyLife.MISSING, Optional.empty());

        assertThat(NextStep.of(List.of(POLICE), List.of(waiting, missing))).isEqualTo("police in westmoor: in words");
    }

    @Test
    void probesAnAgencyThatDoesNotAnswer() {
        Status down = new Status(Status.State.DOWN, Status.Detail.CONFIGURATION, "no");
        AgencyView silent = agency("police", AgencyLife.ACTIVE, Optional.of(down));

        assertThat(NextStep.of(List.of(POLICE), List.of(silent)))
                .isEqualTo("police does not answer: mash:agency-probe police --area westmoor");
    }

    @Test
    void hasNothingToSayWhenAllIsWell() {
        AgencyView active = agency("police", AgencyLife.ACTIVE, Optional.of(Status.up("answers")));

        assertThat(NextStep.of(List.of(POLICE, PROBATION), List.of(active))).startsWith("nothing");
    }

    private static String nextOf(AgencyLife life) {
        return NextStep.of(List.of(POLICE), List.of(agency("police", life, Optional.empty())));
    }

    private static AgencyView agency(String id, AgencyLife life, Optional<Status> status) {
        return new AgencyView(new AgencyId(id), id, "westmoor", life, status, "in words", Optional.empty(), 0, 0);
    }
}
