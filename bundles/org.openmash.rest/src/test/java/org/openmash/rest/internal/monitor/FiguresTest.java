package org.openmash.rest.internal.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyFigures.Breaker;
import org.openmash.core.api.agency.AgencyFigures.Latency;
import org.openmash.core.api.agency.AgencyFigures.Row;

class FiguresTest {

    @Test
    void eachAgencyHasItsCountsLatencyAndBreaker() {
        Latency latency = new Latency(new TreeMap<>(Map.of(100L, 3L)), 4, 1500, 80, 900, 900);
        Row police = new Row(
                new AgencyId("police"),
                "westmoor",
                Map.of("answered", 4L),
                Map.of("communication", 1L),
                latency,
                2,
                0,
                1,
                Breaker.HALF_OPEN);

        String text = Figures.text(List.of(police), Map.of("2xx", 7L), true);

        assertThat(text.lines())
                .contains(
                        "openmash_ready 1",
                        "openmash_agency_answers_total{agency=\"police\",area=\"westmoor\",kind=\"answered\"} 4",
                        "openmash_agency_faults_total{agency=\"police\",area=\"westmoor\",kind=\"communication\"} 1",
                        "openmash_agency_call_seconds_bucket{agency=\"police\",area=\"westmoor\",le=\"0.1\"} 3",
                        "openmash_agency_call_seconds_bucket{agency=\"police\",area=\"westmoor\",le=\"+Inf\"} 4",
                        "openmash_agency_call_seconds_sum{agency=\"police\",area=\"westmoor\"} 1.500000",
                        "openmash_agency_breaker{agency=\"police\",area=\"westmoor\",state=\"half-open\"} 1",
                        "openmash_agency_breaker{agency=\"police\",area=\"westmoor\",state=\"open\"} 0",
                        "openmash_agency_threads_given_up{agency=\"police\",area=\"westmoor\"} 1",
                        "openmash_http_requests_total{status=\"2xx\"} 7");
    }

    @Test
    void figuresAreReadOnThisMachineOrWithTheToken() {
        Reader open = new Reader("");
        Reader closed = new Reader("a-token");

        assertThat(open.may(request("127.0.0.1", Map.of()))).isTrue();
        assertThat(open.may(request("192.0.2.7", Map.of()))).isFalse();
        assertThat(open.may(request("127.0.0.1", Map.of("X-Forwarded-For", "192.0.2.7"))))
                .isFalse();
        assertThat(closed.may(request("127.0.0.1", Map.of()))).isFalse();
        assertThat(closed.may(request("192.0.2.7", Map.of("Authorization", "Bearer another"))))
                .isFalse();
        assertThat(closed.may(request("192.0.2.7", Map.of("Authorization", "Bearer a-token"))))
                .isTrue();
    }

    private static HttpServletRequest request(String from, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FiguresTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, given) -> switch (method.getName()) {
                    case "getRemoteAddr" -> from;
                    case "getHeaderNames" -> Collections.enumeration(headers.keySet());
                    case "getHeader" -> headers.get((String) given[0]);
                    default -> throw new IllegalStateException(method.getName());
                });
    }
}
