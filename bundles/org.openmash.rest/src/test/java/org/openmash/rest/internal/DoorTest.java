package org.openmash.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.casework.CaseDesk;
import org.openmash.core.api.casework.FoundCases;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.rest.internal.InProcess.Answer;
import org.openmash.rest.internal.door.Settings;
import org.openmash.rest.internal.resource.CasesResource;
import org.openmash.rest.internal.resource.HubResource;
import org.openmash.rest.internal.resource.SessionResource;

/** Nobody passes the door without a session, and nobody changes anything from another site. */
class DoorTest {

    private final AtomicBoolean ready = new AtomicBoolean(true);
    private final AtomicReference<Caller> seen = new AtomicReference<>();
    private final AtomicReference<PersonSearch> searched = new AtomicReference<>();
    private final InProcess hub = new InProcess(
            new CasesResource(Stub.of(CaseDesk.class, Map.of("search", given -> {
                seen.set((Caller) given[0]);
                searched.set((PersonSearch) given[1]);
                return new FoundCases(List.of(), List.of());
            }))),
            new SessionResource(People.accounts(), new Settings()),
            new HubResource(Clock.systemUTC(), ready::get));

    private InProcess.Call search() {
        return hub.call("POST", "/cases/search").body("{\"name\":\"Marrow\"}");
    }

    @Test
    void signedInPersonFromTheHubsOwnPagesIsLetIn() {
        Answer answer = search().signedIn().send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("cases")).isEmpty();
        assertThat(seen.get().purpose()).isEqualTo(Purpose.SAFEGUARDING_ENQUIRY);
    }

    @Test
    void withoutSessionNothingIsTold() {
        Answer none = search().send();
        Answer old = search().header("Cookie", "mash=long-ago").send();

        assertThat(none.status()).isEqualTo(401);
        assertThat(old.status()).isEqualTo(401);
        assertThat(none.json().path("type").asText()).isEqualTo("https://openmash.org/problems/not-signed-in");
        assertThat(none.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(seen.get()).isNull();
    }

    @Test
    void changeWithoutTheCsrfTokenIsRefused() {
        Answer missing = search().header("Cookie", "mash=" + People.TOKEN).send();
        Answer wrong = search().signedIn().header("Mash-CSRF", "guessed").send();

        assertThat(missing.status()).isEqualTo(403);
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(seen.get()).isNull();
    }

    @Test
    void changeFromAnotherSiteIsRefusedEvenAtSignIn() {
        for (String site : List.of("cross-site", "same-site", "none")) {
            Answer change = search().signedIn().header("Sec-Fetch-Site", site).send();
            Answer signIn = hub.call("POST", "/session")
                    .body("{\"userName\":\"dana.finch\",\"password\":\"a long enough phrase\"}")
                    .header("Sec-Fetch-Site", site)
                    .send();

            assertThat(change.status()).as(site).isEqualTo(403);
            assertThat(signIn.status()).as(site).isEqualTo(403);
        }
    }

    @Test
    void statedPurposeReachesTheUseCaseAndUnknownOnesAreRefused() {
        Answer stated = search().signedIn().header("Mash-Purpose", "oversight").send();
        Answer unknown = search().signedIn().header("Mash-Purpose", "curiosity").send();

        assertThat(stated.status()).isEqualTo(200);
        assertThat(seen.get().purpose()).isEqualTo(Purpose.OVERSIGHT);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().path("field").asText()).isEqualTo("Mash-Purpose");
    }

    @Test
    void onlyJsonOfModestSizeIsTaken() {
        Answer text = search().signedIn().header("Content-Type", "text/plain").send();
        Answer form = search().signedIn()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .send();
        Answer large = hub.call("POST", "/cases/search")
                .signedIn()
                .body("{\"name\":\"" + "x".repeat(1_100_000) + "\"}")
                .send();
        Answer announced =
                search().signedIn().header("Content-Length", "1048577").send();

        assertThat(text.status()).isEqualTo(415);
        assertThat(form.status()).isEqualTo(415);
        assertThat(large.status()).isEqualTo(413);
        assertThat(announced.status()).isEqualTo(413);
        assertThat(large.json().path("type").asText()).endsWith("/too-large");
    }

    @Test
    void signingInSetsACookieThatScriptsCannotRead() {
        Answer answer = hub.call("POST", "/session")
                .body("{\"userName\":\"dana.finch\",\"password\":\"a long enough phrase\"}")
                .send();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Set-Cookie")).isEqualTo("mash=session-secret; Path=/; HttpOnly; SameSite=Strict");
        assertThat(answer.json().path("csrf").asText()).isEqualTo(People.CSRF);
        assertThat(answer.json().path("roles").get(0).asText()).isEqualTo("social-worker");
        assertThat(answer.body()).doesNotContain(People.TOKEN);
    }

    @Test
    void wrongPasswordIsAnsweredWithoutSayingWhichWasWrong() {
        Answer answer = hub.call("POST", "/session")
                .body("{\"userName\":\"nobody\",\"password\":\"a long enough phrase\"}")
                .send();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("nobody").doesNotContain("phrase");
    }

    @Test
    void reloadedPageGetsItsCsrfTokenAgain() {
        Answer answer = hub.call("GET", "/session").signedIn().send();

        assertThat(answer.json().path("csrf").asText()).isEqualTo(People.CSRF);
        assertThat(answer.json().path("expiresAt").isNull()).isTrue();
    }

    @Test
    void statusIsOpenAndCodesAreNot() {
        assertThat(hub.call("GET", "/status").send().json().path("state").asText())
                .isEqualTo("up");
        assertThat(hub.call("GET", "/codes").send().status()).isEqualTo(401);
        assertThat(hub.call("GET", "/codes").signedIn().send().json().path("sources"))
                .isNotEmpty();
        assertThat(hub.call("GET", "/openapi.json")
                        .send()
                        .json()
                        .path("openapi")
                        .asText())
                .isEqualTo("3.1.0");
    }

    @Test
    void hubThatIsStillStartingSaysSoAndWhenToAskAgain() {
        ready.set(false);

        Answer answer = hub.call("GET", "/status").send();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asText()).endsWith("/starting");
    }

    @Test
    void whatIsNotServedIsAProblemToo() {
        Answer nowhere = hub.call("GET", "/children").send();
        Answer method = hub.call("DELETE", "/cases/search").signedIn().send();
        Answer options = hub.call("OPTIONS", "/cases").signedIn().send();

        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.json().path("status").asInt()).isEqualTo(405);
        assertThat(options.status()).isEqualTo(405);
    }
}
