package org.openmash.itests.tour;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints what happens for people to read, and keeps count of what was checked. */
public final class Transcript {

    private static final int WIDTH = 100;

    private final PrintStream out;
    private final List<String> wrong = new ArrayList<>();
    private int right;
    private int skipped;

    public Transcript(PrintStream out) {
        this.out = out;
    }

    void title(String words) {
        out.println();
        out.println("═".repeat(WIDTH));
        wrap("", words);
        out.println("═".repeat(WIDTH));
    }

    void scene(String words) {
        out.println();
        out.println("── " + words + " " + "─".repeat(Math.max(2, WIDTH - words.length() - 4)));
    }

    void say(String words) {
        wrap("   ", words);
    }

    void quote(String words) {
        wrap("     │ ", words);
    }

    /** One thing that had to come out so. */
    void check(boolean holds, String words) {
        if (holds) {
            right++;
            wrap("   ✓ ", words);
        } else {
            wrong.add(words);
            wrap("   ✗ ", words);
        }
    }

    void skip(String words) {
        skipped++;
        wrap("   · skipped: ", words);
    }

    /** What had to come out otherwise. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Whether everything came out as it had to. */
    boolean end() {
        out.println();
        out.println(right + " checks held, " + wrong.size() + " did not, " + skipped + " skipped");
        wrong.forEach(words -> out.println("   ✗ " + words));
        return wrong.isEmpty();
    }

    private void wrap(String margin, String words) {
        StringBuilder line = new StringBuilder(margin);
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > WIDTH && line.length() > margin.length()) {
                out.println(line);
                line = new StringBuilder(" ".repeat(margin.length()));
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
