package org.openmash.itests.identity.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Duke 1.2 with a schema set once by hand. It brings a Lucene of 2012 and so a class loader of its own. */
public final class Duke implements Peer {

    private static final String ID = "RECORD";
    private static final Map<String, String> SCHEMA = Map.ofEntries(
            Map.entry("given", "JaroWinkler 0.3 0.85"),
            Map.entry("family", "JaroWinkler 0.3 0.88"),
            Map.entry("full", "JaroWinklerTokenized 0.2 0.92"),
            Map.entry("born", "ExactComparator 0.15 0.92"),
            Map.entry("postcode", "ExactComparator 0.4 0.8"),
            Map.entry("house", "ExactComparator 0.45 0.6"),
            Map.entry("street", "JaroWinkler 0.4 0.7"),
            Map.entry("place", "JaroWinkler 0.4 0.65"),
            Map.entry("occupation", "JaroWinkler 0.45 0.6"),
            Map.entry("phone", "ExactComparator 0.45 0.8"),
            Map.entry("email", "ExactComparator 0.45 0.9"),
            Map.entry("id", "ExactComparator 0.1 0.96"));

    /** Left to itself Duke looks up by numbers alone where a number is enough, and misses all who have none. */
    private static final Set<String> LOOKED_UP = Set.of("JaroWinkler", "JaroWinklerTokenized");

    private final Path jars;
    private final double threshold;

    /** @param jars folder with Duke and the Lucene that it needs */
    public Duke(Path jars, double threshold) {
        this.jars = jars;
        this.threshold = threshold;
    }

    @Override
    public String name() {
        return "Duke 1.2";
    }

    @Override
    public Found link(List<Map<String, String>> records) {
        try (URLClassLoader apart = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            Path folder = Files.createTempDirectory("openmash-duke");
            List<String> fields = fields(records);
            Path data = folder.resolve("records.csv");
            Path configuration = folder.resolve("duke.xml");
            Files.write(data, table(records, fields));
            Files.writeString(configuration, configuration(fields, data));
            Found found = run(apart, configuration);
            Files.delete(data);
            Files.delete(configuration);
            Files.delete(folder);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Duke could not be called; are its jars in " + jars + "?", e);
        }
    }

    private Found run(ClassLoader apart, Path configuration) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(apart);
        try {
            Class<?> processorType = apart.loadClass("no.priv.garshol.duke.Processor");
            Class<?> listenerType = apart.loadClass("no.priv.garshol.duke.matchers.MatchListener");
            Object loaded = apart.loadClass("no.priv.garshol.duke.ConfigLoader")
                    .getMethod("load", String.class)
                    .invoke(null, configuration.toString());
            Object processor = processorType
                    .getConstructor(apart.loadClass("no.priv.garshol.duke.Configuration"))
                    .newInstance(loaded);
            Set<Long> pairs = ConcurrentHashMap.newKeySet();
            Object listener = Proxy.newProxyInstance(apart, new Class<?>[] {listenerType}, listening(apart, pairs));
            processorType.getMethod("addMatchListener", listenerType).invoke(processor, listener);
            long start = System.nanoTime();
            processorType.getMethod("deduplicate").invoke(processor);
            double seconds = (System.nanoTime() - start) / 1e9;
            processorType.getMethod("close").invoke(processor);
            return new Found(pairs.stream().mapToLong(Long::longValue).sorted().toArray(), seconds);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static InvocationHandler listening(ClassLoader apart, Set<Long> pairs) throws ReflectiveOperationException {
        Method value = apart.loadClass("no.priv.garshol.duke.Record").getMethod("getValue", String.class);
        return (proxy, method, arguments) -> {
            if (method.getName().equals("matches")) {
                pairs.add(Peer.pair(Integer.parseInt((String) value.invoke(arguments[0], ID)), Integer.parseInt((String)
                        value.invoke(arguments[1], ID))));
            }
            return null;
        };
    }

    private URL[] urls() throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            List<URL> urls = new ArrayList<>();
            for (Path file : files.toList()) {
                urls.add(url(file));
            }
            return urls.toArray(URL[]::new);
        }
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    private static List<String> fields(List<Map<String, String>> records) {
        return records.stream()
                .flatMap(record -> record.keySet().stream())
                .distinct()
                .filter(field -> SCHEMA.containsKey(field.replaceFirst(":.*", "")))
                .sorted()
                .toList();
    }

    private static List<String> table(List<Map<String, String>> records, List<String> fields) {
        List<String> lines = new ArrayList<>();
        lines.add(ID + "," + String.join(",", fields).replace(':', '_'));
        for (int i = 0; i < records.size(); i++) {
            StringBuilder line = new StringBuilder().append(i);
            for (String field : fields) {
                String value = records.get(i).getOrDefault(field, "").replace('"', ' ');
                line.append(",\"").append(value).append('"');
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private String configuration(List<String> fields, Path data) {
        StringBuilder xml = new StringBuilder("<duke><schema><threshold>" + threshold + "</threshold>");
        StringBuilder columns = new StringBuilder("<column name=\"" + ID + "\" property=\"" + ID + "\"/>");
        xml.append("<property type=\"id\"><name>" + ID + "</name></property>");
        for (String field : fields) {
            String[] how = SCHEMA.get(field.replaceFirst(":.*", "")).split(" ");
            String name = field.replace(':', '_');
            boolean lookup = LOOKED_UP.contains(how[0]) || name.equals("born") || name.startsWith("id");
            xml.append(lookup ? "<property lookup=\"true\"><name>" : "<property><name>")
                    .append(name)
                    .append("</name>");
            xml.append("<comparator>no.priv.garshol.duke.comparators.")
                    .append(how[0])
                    .append("</comparator>");
            xml.append("<low>")
                    .append(how[1])
                    .append("</low><high>")
                    .append(how[2])
                    .append("</high></property>");
            columns.append("<column name=\"")
                    .append(name)
                    .append("\" property=\"")
                    .append(name);
            columns.append("\" cleaner=\"no.priv.garshol.duke.cleaners.LowerCaseNormalizeCleaner\"/>");
        }
        return xml.append("</schema><csv><param name=\"input-file\" value=\"")
                .append(data)
                .append("\"/>")
                .append(columns)
                .append("</csv></duke>")
                .toString();
    }
}
