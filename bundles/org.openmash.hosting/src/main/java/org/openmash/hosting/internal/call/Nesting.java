package org.openmash.hosting.internal.call;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.openmash.connector.api.ConnectorFault;

/** Counts how deep a JSON or XML body is nested, before a parser of the connector's goes down with it. */
final class Nesting {

    private static final int DEEPEST = 200;

    private final byte[] body;
    private int at;

    private Nesting(byte[] body) {
        this.body = body;
    }

    static void check(String place, HttpResponse<byte[]> response) throws ConnectorFault {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean deep = type.contains("json") && json(response.body()) > DEEPEST
                || type.contains("xml") && xml(response.body()) > DEEPEST;
        if (deep) {
            throw Limits.bad(place + " sent a body that is nested deeper than " + DEEPEST + " levels");
        }
    }

    /** Deepest level; brackets in strings do not count. */
    static int json(byte[] body) {
        int depth = 0;
        int deepest = 0;
        boolean text = false;
        for (int i = 0; i < body.length; i++) {
            byte c = body[i];
            if (text) {
                i += c == '\\' ? 1 : 0;
                text = c != '"';
            } else if (c == '"') {
                text = true;
            } else if (c == '[' || c == '{') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
        return deepest;
    }

    /** Deepest level; comments, instructions and CDATA do not count. */
    static int xml(byte[] body) {
        return new Nesting(body).elements();
    }

    private int elements() {
        int depth = 0;
        int deepest = 0;
        while (at < body.length) {
            if (body[at++] != '<' || at >= body.length) {
                continue;
            }
            byte first = body[at];
            if (first == '/') {
                depth--;
            } else if (first == '!' || first == '?') {
                skip();
            } else {
                deepest = Math.max(deepest, depth + 1);
                depth += closesItself() ? 0 : 1;
            }
        }
        return deepest;
    }

    /** Behind a comment, CDATA or instruction. */
    private void skip() {
        if (starts("!--")) {
            behind("-->");
        } else if (starts("![CDATA[")) {
            behind("]]>");
        } else {
            behind(">");
        }
    }

    private boolean closesItself() {
        byte quote = 0;
        for (; at < body.length; at++) {
            byte c = body[at];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return body[at - 1] == '/';
            }
        }
        return false;
    }

    private void behind(String end) {
        while (at < body.length && !starts(end)) {
            at++;
        }
        at += end.length();
    }

    private boolean starts(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at + i >= body.length || body[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
