package org.openmash.rest.internal;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** Stands in for a service of the hub: answers the methods it was given, refuses every other. */
final class Stub {

    private Stub() {}

    static <T> T of(Class<T> service, Map<String, Function<Object[], Object>> answers) {
        Object stub =
                Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (self, method, given) -> {
                    Function<Object[], Object> answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new IllegalStateException("nobody expected " + method.getName());
                    }
                    return answer.apply(given);
                });
        return service.cast(stub);
    }

    static <T> T silent(Class<T> service) {
        return of(service, Map.of());
    }
}
