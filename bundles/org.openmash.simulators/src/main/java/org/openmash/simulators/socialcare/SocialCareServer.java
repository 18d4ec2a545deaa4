package org.openmash.simulators.socialcare;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.apache.derby.drda.NetworkServerControl;
import org.openmash.simulators.people.Register;
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Faults;

/** The network server over the councils' databases. */
public final class SocialCareServer implements AutoCloseable {

    public static final List<String> AREAS = List.of("westmoor", "tamarshire", "portsarum");

    private final int port;
    private final List<CouncilDatabase> databases = new ArrayList<>();
    private Faults.Mode mode = Faults.Mode.NONE;
    private NetworkServerControl server;

    /** Fills the databases and starts to listen. */
    public SocialCareServer(int port, String password, Register register) {
        this.port = port;
        AREAS.stream()
                .parallel()
                .map(area -> CouncilDatabase.create(area, password, register))
                .forEachOrdered(databases::add);
        listen();
    }

    public String url(String area) {
        return "jdbc:derby://127.0.0.1:" + port + "/memory:" + area;
    }

    /** Brings the databases into the trouble of the mode. */
    public synchronized void trouble(Faults.Mode wanted) {
        heal();
        switch (wanted) {
            case NONE -> mode = wanted;
            case FAIL -> stop();
            case HANG -> databases.forEach(CouncilDatabase::lock);
            default -> throw new BadCall(400, "mode: socialcare knows none, fail and hang");
        }
        mode = wanted;
    }

    public synchronized Faults.Mode mode() {
        return mode;
    }

    @Override
    public synchronized void close() {
        heal();
        stop();
        databases.forEach(CouncilDatabase::close);
    }

    private void heal() {
        if (mode == Faults.Mode.FAIL) {
            listen();
        }
        databases.forEach(CouncilDatabase::unlock);
        mode = Faults.Mode.NONE;
    }

    private void listen() {
        try {
            server = new NetworkServerControl(InetAddress.getLoopbackAddress(), port);
            server.start(new PrintWriter(Writer.nullWriter()));
            awaitReady();
        } catch (Exception e) {
            // Derby's control declares Exception for every call.
            throw new IllegalStateException("port " + port + ": the database server does not start", e);
        }
    }

    private void awaitReady() throws Exception {
        long end = System.nanoTime() + 10_000_000_000L;
        while (true) {
            try {
                server.ping();
                return;
            } catch (Exception notYet) {
                // ping fails until the server listens; after ten seconds the failure is the answer.
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                synchronized (this) {
                    wait(20);
                }
            }
        }
    }

    private void stop() {
        try {
            server.shutdown();
        } catch (Exception e) {
            // Derby's control declares Exception for every call.
            throw new IllegalStateException("port " + port + ": the database server does not stop", e);
        }
    }
}
