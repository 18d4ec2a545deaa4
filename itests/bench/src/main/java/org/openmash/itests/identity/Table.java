package org.openmash.itests.identity;

import java.util.Locale;

/** What is printed: values beside goals, and how many goals are not met. Not thread-safe. */
final class Table {

    private int missed;
    private int goals;

    void head(String words, Object... values) {
        System.out.printf(Locale.ROOT, "%n" + words + "%n", values);
    }

    void line(String words, Object... values) {
        System.out.printf(Locale.ROOT, "   " + words + "%n", values);
    }

    /** @param goal in words, such as {@code F1 >= 0.993} */
    void goal(String goal, double value, boolean met) {
        goals++;
        missed += met ? 0 : 1;
        System.out.printf(
                Locale.ROOT,
                "   %-66s %12s   %s%n",
                goal,
                Math.abs(value) < 1000
                        ? String.format(Locale.ROOT, "%.5f", value)
                        : String.format(Locale.ROOT, "%,.0f", value),
                met ? "met" : "NOT MET");
    }

    void end() {
        System.out.printf(Locale.ROOT, "%n%d goals, %d not met.%n", goals, missed);
    }
}
