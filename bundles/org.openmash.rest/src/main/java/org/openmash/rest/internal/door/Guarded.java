package org.openmash.rest.internal.door;

import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Checks that no resource method was forgotten: each says what it does or to whom it is open. */
public final class Guarded {

    private Guarded() {}

    /** Methods of the resource that answer HTTP requests. */
    public static List<Method> operations(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).filter(Guarded::answers).toList();
    }

    /** @throws IllegalStateException naming the method that has neither action nor opening */
    public static void check(Class<?> resource) {
        operations(resource).forEach(Guarded::check);
    }

    static void check(Method method) {
        boolean does = method.isAnnotationPresent(Does.class);
        boolean open = method.isAnnotationPresent(OpenTo.class);
        if (does == open) {
            throw new IllegalStateException(method.getDeclaringClass().getSimpleName() + "." + method.getName()
                    + " must say either what it does or to whom it is open");
        }
    }

    private static boolean answers(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
