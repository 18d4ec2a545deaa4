package org.openmash.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.TooMany;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.casework.CaseDesk;
import org.openmash.core.api.contact.ContactDesk;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.Registered;
import org.openmash.rest.internal.InProcess.Answer;
import org.openmash.rest.internal.resource.CasesResource;
import org.openmash.rest.internal.resource.ContactsResource;

/** A refusal names field and mend, has the right status, and tells nothing that the caller may not know. */
class RefusalsTest {

    private static final String PERSON =
            "{\"names\":[{\"kind\":\"current\",\"given\":\"Alfie\",\"family\":\"Marrow\"}],\"sex\":\"male\","
                    + "\"born\":{\"date\":\"2017-03-02\",\"precision\":\"day\"}}";
    private static final String CONTACT = "{\"area\":\"westmoor\",\"channel\":\"telephone\",\"sourceCode\":\"2A\","
            + "\"receivedAt\":\"2026-11-16T09:05:00Z\",\"people\":[{\"role\":\"child\",\"person\":" + PERSON + "}]}";
    private static final String CASE = "/cases/" + "0a".repeat(16);

    private static Answer register(String body) {
        ContactDesk desk = Stub.of(ContactDesk.class, Map.of("register", given -> {
            NewContact contact = (NewContact) given[1];
            assertThat(contact.narrative()).isNotNull();
            assertThat(contact.earlierNotices()).isNotNull();
            assertThat(contact.teamId()).isEmpty();
            return new Registered(
                    new org.openmash.core.api.ContactId(HexId.random()),
                    new org.openmash.core.api.CaseId(HexId.random()),
                    "WM-26-00041",
                    given[2].equals("the-same-key"));
        }));
        return new InProcess(new ContactsResource(desk))
                .call("POST", "/contacts")
                .signedIn()
                .header("Idempotency-Key", "key-number-1")
                .body(body)
                .send();
    }

    private static Answer rating(Function<Object[], Object> desk, String ifMatch) {
        InProcess.Call call = new InProcess(new CasesResource(Stub.of(CaseDesk.class, Map.of("rate", desk))))
                .call("POST", CASE + "/ratings")
                .signedIn()
                .body("{\"rating\":\"red\",\"reason\":\"weapon\"}");
        return (ifMatch.isEmpty() ? call : call.header("If-Match", ifMatch)).send();
    }

    private static Function<Object[], Object> refusing(RuntimeException refusal) {
        return given -> {
            throw refusal;
        };
    }

    @Test
    void contactWithoutItsOptionalFactsIsRegistered() {
        Answer answer = register(CONTACT);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("caseReference").asText()).isEqualTo("WM-26-00041");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"channel\":\"telephone\"       | \"channel\":\"pigeon\"             | channel",
                "\"channel\":\"telephone\",      | ''                                 | channel",
                "\"channel\":\"telephone\"       | \"channel\":null                   | channel",
                "\"area\":\"westmoor\"           | \"area\":7                         | area",
                "\"area\":\"westmoor\"           | \"area\":\"westmoor\",\"agency\":1 | agency",
                "\"area\":\"westmoor\"           | \"area\":\"a\",\"area\":\"b\"      | body",
                "2026-11-16T09:05:00Z            | yesterday                          | receivedAt",
                "\"date\":\"2017-03-02\"         | \"date\":\"2017-13-02\"            | people[0].person.born.date",
                "\"precision\":\"day\"           | \"precision\":\"hour\"             | people[0].person.born.precision",
                "\"given\":\"Alfie\",\"family\":\"Marrow\" | \"given\":\"\",\"family\":\"\" | people[0].person.names[0]",
                "\"kind\":\"current\"            | \"kind\":\"alias\"                 | people[0].person",
                "\"sex\":\"male\",               | ''                                 | people[0].person.sex",
                "{\"role\":\"child\"             | null,{\"role\":\"child\"           | people[0]",
                "2026-11-16T09:05:00Z\",         | 2026-11-16T09:05:00Z\",,           | body",
            })
    void wrongFactIsRefusedByItsPlaceInTheBody(String right, String wrong, String field) {
        String body = CONTACT.replace(right, wrong);
        assertThat(body).isNotEqualTo(CONTACT);

        Answer answer = register(body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).as(answer.body()).isEqualTo(field);
        assertThat(answer.json().path("detail").asText()).startsWith(field + ": ");
        assertThat(answer.body())
                .doesNotContain("Alfie")
                .doesNotContain("pigeon")
                .doesNotContain("yesterday");
    }

    @ParameterizedTest
    @CsvSource({"''", "null", "[]", "'{\"area\":'", "7"})
    void bodyThatIsNoObjectIsRefused(String body) {
        Answer answer = register(body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("type").asText()).endsWith("/invalid-request");
        assertThat(answer.json().path("field").asText()).as(answer.body()).isEqualTo("body");
    }

    @Test
    void creationWithoutIdempotencyKeyIsRefused() {
        Answer answer = new InProcess(new ContactsResource(Stub.silent(ContactDesk.class)))
                .call("POST", "/contacts")
                .signedIn()
                .body(CONTACT)
                .send();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void refusalsOfTheHubHaveTheirStatus() {
        assertThat(rating(refusing(new InvalidRequest("reason", "say why")), "\"3\"")
                        .status())
                .isEqualTo(400);
        assertThat(rating(refusing(new NotPermitted("rating", "not-your-role")), "\"3\"")
                        .status())
                .isEqualTo(403);
        assertThat(rating(refusing(new NotFound("no such case")), "\"3\"").status())
                .isEqualTo(404);
        assertThat(rating(refusing(new Conflict("the case is closed")), "\"3\"").status())
                .isEqualTo(409);
        assertThat(rating(refusing(Conflict.changedMeanwhile("read it again")), "\"3\"")
                        .status())
                .isEqualTo(412);
        assertThat(rating(refusing(new TooMany("wait a minute")), "\"3\"").status())
                .isEqualTo(429);
        assertThat(rating(refusing(new Unavailable("try again")), "\"3\"").status())
                .isEqualTo(503);
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        assertThat(rating(refusing(new Conflict("never reached")), "").status()).isEqualTo(428);
        assertThat(rating(refusing(new Conflict("never reached")), "*").status())
                .isEqualTo(400);
        assertThat(rating(refusing(new Conflict("never reached")), "\"one\"").status())
                .isEqualTo(400);
    }

    @Test
    void whatIsNotThereAndWhatMayNotBeKnownLookTheSame() {
        Answer unknown = rating(refusing(new NotFound("no such case")), "\"3\"");
        Answer sealed = rating(refusing(new NotFound("case WM-26-00041 is sealed")), "\"3\"");

        assertThat(withoutInstance(unknown)).isEqualTo(withoutInstance(sealed));
        assertThat(unknown.headers()).isEqualTo(sealed.headers());
    }

    @Test
    void failureOfTheHubSaysNothingOfItsInside() {
        Answer answer = rating(refusing(new IllegalStateException("SELECT * FROM subject: Alfie Marrow")), "\"3\"");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("Alfie")
                .doesNotContain("SELECT")
                .doesNotContain("Exception");
        assertThat(answer.json().path("instance").asText()).matches("urn:openmash:[0-9a-f]{32}");
    }

    @Test
    void malformedIdIsRefusedByName() {
        Answer answer = new InProcess(new CasesResource(Stub.silent(CaseDesk.class)))
                .call("GET", "/cases/41")
                .signedIn()
                .send();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).isEqualTo("caseId");
    }

    private static JsonNode withoutInstance(Answer answer) {
        return ((ObjectNode) answer.json()).without("instance");
    }
}
