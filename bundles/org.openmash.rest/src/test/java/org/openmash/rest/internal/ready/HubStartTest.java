package org.openmash.rest.internal.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.ready.Readiness;
import org.osgi.service.jakartars.runtime.dto.ApplicationDTO;
import org.osgi.service.jakartars.runtime.dto.FailedExtensionDTO;
import org.osgi.service.jakartars.runtime.dto.ResourceDTO;
import org.osgi.service.jakartars.runtime.dto.RuntimeDTO;

class HubStartTest {

    private final HubStart start = new HubStart();
    private final AtomicReference<List<String>> missing = new AtomicReference<>(List.of());
    private final Readiness host = missing::get;
    private final AtomicReference<RuntimeDTO> served = new AtomicReference<>(serving(1, 2));

    @BeforeEach
    void twoResourcesAreOffered() {
        start.addHub(host);
        start.addWhiteboard(served::get);
        start.addResource(Map.of("service.id", 1L));
        start.addResource(Map.of("service.id", 2L));
    }

    @Test
    void hubIsReadyWhenNothingIsMissingAndEveryResourceIsServed() {
        assertThat(start.ready()).isTrue();
    }

    @Test
    void hubIsNotReadyWhileAPartIsMissing() {
        missing.set(List.of("agency westmoor/police"));

        assertThat(start.ready()).isFalse();
    }

    @Test
    void hubIsNotReadyBeforeTheHostOfAgenciesIsThere() {
        start.removeHub(host);

        assertThat(start.ready()).isFalse();
    }

    @Test
    void hostThatComesBeforeTheLastOneGoesStays() {
        Readiness next = () -> List.of();
        start.addHub(next);

        start.removeHub(host);

        assertThat(start.ready()).isTrue();
    }

    @Test
    void hubIsNotReadyWhileTheWhiteboardLacksAResource() {
        served.set(serving(1));

        assertThat(start.ready()).isFalse();

        served.set(serving(1, 2));
        assertThat(start.ready()).isTrue();
    }

    @Test
    void whatHasBecomeReadyStaysReadyWhenAnAgencyJoinsLater() {
        start.ready();

        missing.set(List.of("agency westmoor/probation"));

        assertThat(start.ready()).isTrue();
    }

    private static RuntimeDTO serving(long... services) {
        RuntimeDTO now = new RuntimeDTO();
        now.failedExtensionDTOs = new FailedExtensionDTO[0];
        now.defaultApplication = new ApplicationDTO();
        now.defaultApplication.resourceDTOs =
                LongStream.of(services).mapToObj(HubStartTest::resource).toArray(ResourceDTO[]::new);
        return now;
    }

    private static ResourceDTO resource(long service) {
        ResourceDTO resource = new ResourceDTO();
        resource.serviceId = service;
        return resource;
    }
}
