package org.openmash.access.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;

/** Every action by every role, asked of the policy itself, against the table that people read and sign. */
class PolicyMatrixTest {

    private static final AgencyId OWN = new AgencyId("police");
    private static final AgencyId OTHER = new AgencyId("health");
    private final TablePolicy policy = new TablePolicy();

    @Test
    void decidesAsTheSignedMatrixSays() throws IOException {
        List<String> decided = Stream.concat(
                        Stream.of(heading()), Arrays.stream(Action.values()).map(this::row))
                .toList();

        assertThat(decided).isEqualTo(signed());
    }

    private static String heading() {
        return "action," + Arrays.stream(RoomRole.values()).map(RoomRole::name).collect(Collectors.joining(","));
    }

    private String row(Action action) {
        return action + ","
                + Arrays.stream(RoomRole.values())
                        .map(role -> cell(action, caller(role)))
                        .collect(Collectors.joining(","));
    }

    /** The weakest standing to the target at which the policy permits. */
    private String cell(Action action, Caller caller) {
        Target here = Target.of("thing", "1", "westmoor");
        Target there = Target.of("thing", "1", "tamarshire");
        if (permits(action, caller, Target.hub())) {
            return "hub-wide";
        }
        if (permits(action, caller, here.ownedBy(OTHER).addressedTo("their-team"))) {
            assertThat(permits(action, caller, there.ownedBy(OWN).addressedTo("our-team")))
                    .isFalse();
            return "in-area";
        }
        if (permits(action, caller, here.ownedBy(OWN).addressedTo("their-team"))) {
            assertThat(permits(action, caller, there.ownedBy(OWN))).isFalse();
            return "own-agency";
        }
        if (permits(action, caller, here.ownedBy(OTHER).addressedTo("our-team"))) {
            assertThat(permits(action, caller, there.addressedTo("our-team"))).isFalse();
            return "own-team";
        }
        assertThat(permits(action, caller, here.ownedBy(OWN).addressedTo("our-team")))
                .isFalse();
        return "";
    }

    private boolean permits(Action action, Caller caller, Target target) {
        return policy.decide(caller, action, target).permitted();
    }

    private static Caller caller(RoomRole role) {
        return new Caller(
                new UserId(HexId.random()),
                "Somebody",
                OWN,
                Set.of(role),
                Set.of("westmoor"),
                Set.of("our-team"),
                Purpose.SAFEGUARDING_ENQUIRY);
    }

    private static List<String> signed() throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Optional.ofNullable(
                                PolicyMatrixTest.class.getResourceAsStream("/org/openmash/access/policy-matrix.csv"))
                        .orElseThrow();
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
