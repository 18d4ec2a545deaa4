package org.openmash.connector.testkit;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.openmash.connector.api.AgencyConnector;

/** A class loader of its own for a connector and its libraries, with only the SPI and what a hub has from outside. */
final class Bundle extends URLClassLoader {

    private static final Pattern FROM_OUTSIDE = Pattern.compile(
            "(java|javax|jdk|sun|com\\.sun|org\\.w3c|org\\.xml|org\\.osgi|org\\.slf4j|org\\.openmash\\.connector\\.api)\\..*");

    /** Of the class path that the test runs with. */
    Bundle() {
        this(classPath());
    }

    Bundle(URL... content) {
        super("connector", content, ClassLoader.getSystemClassLoader());
    }

    /** The connector, made as the hub makes it: from its configuration, by its public constructor. */
    AgencyConnector connector(String className, Map<String, Object> configuration) throws ReflectiveOperationException {
        Class<?> type = loadClass(className);
        Constructor<?> constructor = Arrays.stream(type.getConstructors())
                .filter(c -> c.getParameterCount() == 1 && takesConfiguration(c.getParameterTypes()[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(className
                        + " needs a public constructor with its configuration type, or a Map, as the only parameter"));
        Class<?> config = constructor.getParameterTypes()[0];
        Object settings = config == Map.class
                ? configuration
                : Proxy.newProxyInstance(this, new Class<?>[] {config}, (p, method, a) -> value(method, configuration));
        constructor.setAccessible(true);
        return (AgencyConnector) constructor.newInstance(settings);
    }

    private static boolean takesConfiguration(Class<?> parameter) {
        return parameter.isAnnotation() || parameter == Map.class;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (FROM_OUTSIDE.matcher(name).matches()) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : findClass(name);
        }
    }

    /** As the OSGi component specification turns a method's name into a key. */
    private static Object value(Method method, Map<String, Object> configuration) {
        Object set = configuration.get(method.getName().replace('_', '.'));
        Object value = set != null ? set : method.getDefaultValue();
        if (method.getReturnType().isArray()) {
            return value instanceof String text ? text.split(",") : value != null ? value : new String[0];
        }
        return value instanceof String text ? converted(text, method.getReturnType()) : value;
    }

    private static Object converted(String text, Class<?> type) {
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        return type == boolean.class ? Boolean.valueOf(text) : (Object) text;
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Bundle::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("the class path has an entry that is no path", e);
        }
    }
}
