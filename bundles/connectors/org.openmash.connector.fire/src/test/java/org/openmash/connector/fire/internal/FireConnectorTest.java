package org.openmash.connector.fire.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.TestQuery;

class FireConnectorTest {
    @Test
    void findsAVisitedHomeByFamilyName(@TempDir Path folder) throws Exception {
        Path file =
                Files.writeString(folder.resolve("v.csv"), "V1;2026-09-01;Kelly;Pike;14 Quarry Road;WM4 2AB;no alarm");

        var answer = new FireConnector(file)
                .locate(
                        TestQuery.about(PersonDetails.named("Poppy", "Pike").build()),
                        TestCallContext.within(java.time.Duration.ofSeconds(5)));

        assertThat(answer).isInstanceOf(Answer.Answered.class);
    }
}
