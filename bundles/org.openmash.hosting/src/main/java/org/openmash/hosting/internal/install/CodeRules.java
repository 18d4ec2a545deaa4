package org.openmash.hosting.internal.install;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a connector's code has no business calling, and what a reviewer should look at. */
final class CodeRules {

    /**
     * One kind of call.
     *
     * @param owners classes, or packages where the name ends with a slash
     * @param methods empty for all of them
     */
    record Rule(Set<String> owners, Set<String> methods, String words, boolean refuse) {

        private boolean meets(String owner, String method) {
            boolean same = owners.stream().anyMatch(it -> it.endsWith("/") ? owner.startsWith(it) : owner.equals(it));
            return same && (methods.isEmpty() || methods.contains(method));
        }
    }

    private static final List<Rule> RULES = List.of(
            refused("starts a process", Set.of("java/lang/ProcessBuilder", "java/lang/ProcessHandle")),
            refused("starts a process", Set.of("java/lang/Runtime"), "exec"),
            refused(
                    "ends the hub's process or hooks into its end",
                    Set.of("java/lang/System", "java/lang/Runtime"),
                    "exit",
                    "halt",
                    "addShutdownHook"),
            refused(
                    "reaches into other classes by reflection",
                    Set.of(
                            "java/lang/reflect/AccessibleObject",
                            "java/lang/reflect/Field",
                            "java/lang/reflect/Method",
                            "java/lang/reflect/Constructor"),
                    "setAccessible",
                    "trySetAccessible"),
            refused(
                    "reaches into other classes by reflection",
                    Set.of("java/lang/invoke/MethodHandles"),
                    "privateLookupIn"),
            refused("reaches into the virtual machine", Set.of("sun/misc/", "jdk/internal/", "sun/reflect/")),
            refused(
                    "starts threads of its own",
                    Set.of(
                            "java/lang/Thread",
                            "java/util/Timer",
                            "java/util/concurrent/ThreadPoolExecutor",
                            "java/util/concurrent/ScheduledThreadPoolExecutor",
                            "java/util/concurrent/ForkJoinPool"),
                    "<init>",
                    "commonPool"),
            refused("starts threads of its own", Set.of("java/util/concurrent/Executors")),
            refused(
                    "starts threads of its own",
                    Set.of("java/util/concurrent/CompletableFuture"),
                    "runAsync",
                    "supplyAsync",
                    "delayedExecutor"),
            refused(
                    "opens connections of its own instead of the hub's client",
                    Set.of(
                            "java/net/Socket",
                            "java/net/ServerSocket",
                            "java/net/DatagramSocket",
                            "java/net/MulticastSocket",
                            "java/nio/channels/SocketChannel",
                            "java/nio/channels/ServerSocketChannel",
                            "java/nio/channels/DatagramChannel",
                            "java/nio/channels/AsynchronousSocketChannel",
                            "java/net/http/HttpClient",
                            "java/net/URLConnection",
                            "java/net/HttpURLConnection",
                            "javax/net/",
                            "com/sun/net/httpserver/")),
            refused(
                    "opens connections of its own instead of the hub's client",
                    Set.of("java/net/URL"),
                    "openConnection",
                    "openStream"),
            refused("looks into the virtual machine by JMX", Set.of("javax/management/", "java/lang/management/")),
            refused("makes class loaders", Set.of("java/net/URLClassLoader", "java/security/SecureClassLoader")),
            refused("makes class loaders", Set.of("java/lang/ClassLoader"), "<init>", "defineClass"),
            refused(
                    "defines classes",
                    Set.of("java/lang/invoke/MethodHandles$Lookup"),
                    "defineClass",
                    "defineHiddenClass"),
            refused("loads native code", Set.of("java/lang/System", "java/lang/Runtime"), "load", "loadLibrary"),
            refused(
                    "changes settings of the whole hub",
                    Set.of("java/lang/System"),
                    "setProperty",
                    "setSecurityManager"),
            refused("looks for other bundles", Set.of("org/osgi/framework/FrameworkUtil")),
            refused("looks for other bundles", Set.of("org/osgi/framework/Bundle"), "getBundleContext"),
            refused(
                    "looks for other bundles",
                    Set.of("org/osgi/framework/BundleContext"),
                    "getBundle",
                    "getBundles",
                    "installBundle"),
            refused("reads serialised objects", Set.of("java/io/ObjectInputStream"), "readObject"),
            noted("reads the environment", Set.of("java/lang/System"), "getenv", "getProperties"),
            noted("calls by reflection", Set.of("java/lang/reflect/Method", "java/lang/Class"), "invoke", "forName"),
            noted("reads or writes files", Set.of("java/nio/file/Files", "java/io/RandomAccessFile")),
            noted("reads or writes files", Set.of("java/io/FileInputStream", "java/io/FileOutputStream")));

    private CodeRules() {}

    static Optional<Rule> find(String owner, String method) {
        return RULES.stream().filter(rule -> rule.meets(owner, method)).findFirst();
    }

    private static Rule refused(String words, Set<String> owners, String... methods) {
        return new Rule(owners, Set.of(methods), words, true);
    }

    private static Rule noted(String words, Set<String> owners, String... methods) {
        return new Rule(owners, Set.of(methods), words, false);
    }
}
