package org.openmash.itests.identity.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A plot area of fixed size with axes; values are given in their own units. Not thread-safe. */
final class Svg {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int MARGIN = 56;
    private static final int TICKS = 5;

    private final StringBuilder text = new StringBuilder();
    private final double left;
    private final double right;
    private final double bottom;
    private final double top;

    Svg(String title, String across, String up, double left, double right, double bottom, double top) {
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        this.top = top;
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n<title>" + escaped(title)
                + "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        words(WIDTH / 2.0, 24, "middle", title);
        words(WIDTH / 2.0, HEIGHT - 12, "middle", across);
        words(8, MARGIN - 12, "start", up);
        for (int i = 0; i <= TICKS; i++) {
            double x = left + (right - left) * i / TICKS;
            double y = bottom + (top - bottom) * i / TICKS;
            words(x(x), HEIGHT - MARGIN + 18, "middle", number(x));
            words(MARGIN - 6, y(y) + 4, "end", number(y));
            stroke(x(left), y(y), x(right), y(y), "#ddd", 1);
        }
        stroke(x(left), y(bottom), x(right), y(bottom), "#333", 1);
        stroke(x(left), y(bottom), x(left), y(top), "#333", 1);
    }

    void bar(double from, double to, double base, double value, String colour) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n",
                x(from),
                y(value),
                x(to) - x(from),
                y(base) - y(value),
                colour));
    }

    void line(double[] across, double[] up, String colour) {
        text.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + colour + "\" points=\"");
        for (int i = 0; i < across.length; i++) {
            if (up[i] >= bottom && across[i] >= left) {
                text.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(across[i]), y(up[i])));
            }
        }
        text.append("\"/>\n");
    }

    void mark(double across, double up, String colour, String name) {
        text.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n",
                x(Math.max(left, across)),
                y(Math.max(bottom, up)),
                colour));
        words(x(Math.max(left, across)) - 8, y(Math.max(bottom, up)) + 4, "end", name);
    }

    void key(int row, String colour, String name) {
        double y = MARGIN + 14.0 * row;
        stroke(MARGIN + 16, y - 4, MARGIN + 36, y - 4, colour, 3);
        words(MARGIN + 42, y, "start", name);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text + "</svg>\n");
    }

    private void words(double x, double y, String anchor, String words) {
        text.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                escaped(words)));
    }

    private void stroke(double x1, double y1, double x2, double y2, String colour, int width) {
        text.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour,
                width));
    }

    private double x(double value) {
        return MARGIN + (Math.min(right, value) - left) / (right - left) * (WIDTH - 2 * MARGIN);
    }

    private double y(double value) {
        return HEIGHT - MARGIN - (Math.min(top, value) - bottom) / (top - bottom) * (HEIGHT - 2 * MARGIN);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 10 || value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
