package org.openmash.itests.hub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on a socket of this machine that takes everything and keeps it. */
final class MailBox implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> mails = new CopyOnWriteArrayList<>();

    MailBox() throws IOException {
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread clerk = new Thread(this::serve, "mail box");
        clerk.setDaemon(true);
        clerk.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Whole mails, heads included, as they came over the wire. */
    List<String> mails() {
        return List.copyOf(mails);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException gone) {
                // a caller that goes leaves the door open for the next
                Thread.onSpinWait();
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 box ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.toUpperCase(Locale.ROOT);
            if (word.startsWith("DATA")) {
                say(caller, "354 go on");
                mails.add(body(in));
            }
            say(caller, word.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static String body(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket caller, String words) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
