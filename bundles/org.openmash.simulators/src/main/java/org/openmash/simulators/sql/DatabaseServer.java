package org.openmash.simulators.sql;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.util.List;
import org.apache.derby.drda.NetworkServerControl;
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Faults;

/** The network server over one agency's databases. */
public final class DatabaseServer implements AutoCloseable {

    private final int port;
    private final List<ReadOnlyDatabase> databases;
    private Faults.Mode mode = Faults.Mode.NONE;
    private NetworkServerControl server;

    /** Listens at once. */
    public DatabaseServer(int port, List<ReadOnlyDatabase> databases) {
        this.port = port;
        this.databases = List.copyOf(databases);
        listen();
    }

    public String url(String name) {
        return "jdbc:derby://127.0.0.1:" + port + "/memory:" + name;
    }

    /** Brings the databases into the trouble of the mode. */
    public synchronized void trouble(Faults.Mode wanted) {
        heal();
        switch (wanted) {
            case NONE -> mode = wanted;
            case FAIL -> stop();
            case HANG -> databases.forEach(ReadOnlyDatabase::lock);
            default -> throw new BadCall(400, "mode: a database knows none, fail and hang");
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
        databases.forEach(ReadOnlyDatabase::close);
    }

    private void heal() {
        if (mode == Faults.Mode.FAIL) {
            listen();
        }
        databases.forEach(ReadOnlyDatabase::unlock);
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
