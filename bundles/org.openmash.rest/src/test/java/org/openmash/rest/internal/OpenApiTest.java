package org.openmash.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.Guarded;
import org.openmash.rest.internal.door.OpenTo;
import org.openmash.rest.internal.json.HubJson;

class OpenApiTest {

    private static final JsonNode DOCUMENT = document();

    static JsonNode document() {
        try {
            return HubJson.mapper().readTree(OpenApiTest.class.getResourceAsStream("/openapi.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsDescribedIsThereAndWhatIsThereIsDescribed() {
        Map<String, String> described = new TreeMap<>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> described.put(
                                operation.getKey() + " " + path.getKey(),
                                operation.getValue().path("operationId").asText())));

        Map<String, String> served = new TreeMap<>();
        Resources.all()
                .forEach(resource -> Guarded.operations(resource)
                        .forEach(m -> served.put(verb(m) + " " + path(resource, m), m.getName())));

        assertThat(served).isEqualTo(described);
    }

    @Test
    void everyMethodNamesTheActionThatTheDescriptionNames() {
        for (Class<?> resource : Resources.all()) {
            Guarded.check(resource);
            for (Method method : Guarded.operations(resource)) {
                JsonNode operation =
                        DOCUMENT.path("paths").path(path(resource, method)).path(verb(method));

                Does does = method.getAnnotation(Does.class);

                assertThat(operation.path("x-action").asText(""))
                        .as(method.getName())
                        .isEqualTo(does == null ? "" : does.value().name());
            }
        }
    }

    @Test
    void onlySigningInStatusAndTheDescriptionAreOpenToEverybody() {
        assertThat(Resources.all().stream()
                        .flatMap(r -> Guarded.operations(r).stream())
                        .filter(m -> m.isAnnotationPresent(OpenTo.class))
                        .filter(m -> m.getAnnotation(OpenTo.class).value() == OpenTo.Who.EVERYBODY)
                        .map(Method::getName))
                .containsExactlyInAnyOrder("signIn", "status", "openApi");
    }

    @Test
    void everyReferenceInsideTheDescriptionLeadsSomewhere() {
        DOCUMENT.findValuesAsText("$ref")
                .forEach(ref -> assertThat(DOCUMENT.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @Test
    void noCreationMakesAnythingTwiceWhenItIsSentTwice() {
        DOCUMENT.path("paths").properties().forEach(path -> {
            JsonNode post = path.getValue().path("post");
            if (post.path("responses").has("201")) {
                boolean byKey = post.path("parameters").findValuesAsText("$ref").stream()
                        .anyMatch(ref -> ref.contains("/IdempotencyKey") || ref.endsWith("/IfMatch"));
                assertThat(byKey || !post.path("x-once").asText().isBlank())
                        .as(path.getKey() + " takes a key or a version, or says in x-once why it needs none")
                        .isTrue();
            }
        });
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .filter(a -> a.annotationType().isAnnotationPresent(HttpMethod.class))
                .map(a -> a.annotationType().getSimpleName().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    private static String path(Class<?> resource, Method method) {
        String root = resource.getAnnotation(Path.class).value().substring("v1".length());
        Path more = method.getAnnotation(Path.class);
        return root + (more == null ? "" : "/" + more.value());
    }
}
