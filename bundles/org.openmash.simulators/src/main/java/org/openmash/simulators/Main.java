package org.openmash.simulators;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The process: {@code --data DIR [--base-port N]}. */
public final class Main {

    private static final String USAGE = "usage: java -jar org.openmash.simulators.jar --data DIR [--base-port N]";
    private static final int USUAL_BASE_PORT = 18_200;

    private record Options(Path data, int basePort) {
        static Options of(String[] args) {
            Path data = null;
            int basePort = USUAL_BASE_PORT;
            for (int i = 0; i + 1 < args.length; i += 2) {
                switch (args[i]) {
                    case "--data" -> data = Path.of(args[i + 1]);
                    case "--base-port" -> basePort = Integer.parseInt(args[i + 1]);
                    default -> throw new IllegalArgumentException(args[i] + ": is not an option");
                }
            }
            if (data == null || args.length % 2 != 0) {
                throw new IllegalArgumentException("--data: is missing");
            }
            return new Options(data, basePort);
        }
    }

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        Options options;
        try {
            options = Options.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        Simulators simulators = Simulators.start(options.data(), options.basePort());
        Runtime.getRuntime().addShutdownHook(new Thread(simulators::close, "stop"));
        simulators.lines().forEach(System.out::println);
        new CountDownLatch(1).await();
    }
}
