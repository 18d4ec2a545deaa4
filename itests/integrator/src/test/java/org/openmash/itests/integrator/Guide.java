package org.openmash.itests.integrator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The guide's fenced blocks. Blocks marked {@code sh} are typed; those marked {@code sh hub} say where a hub is. */
record Guide(String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)( \\w+)?\\n(.*?)^```$");

    static Guide read(Path file) throws IOException {
        return new Guide(Files.readString(file));
    }

    /** Every command, in order. */
    List<String> commands() {
        return blocks("sh");
    }

    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language) && block.group(2) == null)
                .map(Guide::content)
                .collect(Collectors.toList());
    }

    private static String content(MatchResult block) {
        return block.group(3);
    }
}
