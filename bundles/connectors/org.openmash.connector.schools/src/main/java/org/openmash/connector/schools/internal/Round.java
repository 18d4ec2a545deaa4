package org.openmash.connector.schools.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/**
 * One call that goes from school to school within its deadline. A school that does not answer costs its share of the
 * time only, and is remembered. For one thread.
 */
final class Round {

    /** What is asked of each school. */
    @FunctionalInterface
    interface Question {
        void ask(School school, Duration patience) throws ConnectorFault;
    }

    private static final Duration LEAST = Duration.ofMillis(500);
    private static final Duration MOST = Duration.ofSeconds(3);

    private final CallContext<?> context;
    private final List<String> silent = new ArrayList<>();
    private ConnectorFault first;
    private boolean ofOneKind = true;

    Round(CallContext<?> context) {
        this.context = context;
    }

    void ask(List<School> schools, Question question) {
        int left = schools.size();
        for (School school : schools) {
            try {
                if (context.cancelled()) {
                    throw new ConnectorFault(Kind.COMMUNICATION, "the deadline passed before it was asked");
                }
                question.ask(school, share(left--));
            } catch (ConnectorFault fault) {
                remember(school, fault);
            }
        }
    }

    boolean allAnswered() {
        return silent.isEmpty();
    }

    int silent() {
        return silent.size();
    }

    /** Names of the schools that did not answer, and why the first did not. */
    String words() {
        String names = silent.stream().limit(5).collect(Collectors.joining(", "));
        String more = silent.size() > 5 ? " and " + (silent.size() - 5) + " more" : "";
        return names + more + ": " + first.getMessage();
    }

    /** Of the schools' own kind where all failed alike, so that a refused token is not taken for a lost line. */
    ConnectorFault fault() {
        return new ConnectorFault(
                ofOneKind ? first.kind() : Kind.COMMUNICATION, "not every school could be searched: " + words(), first);
    }

    private Duration share(int schools) {
        Duration share = Duration.between(Instant.now(), context.deadline()).dividedBy(schools);
        return share.compareTo(LEAST) < 0 ? LEAST : share.compareTo(MOST) > 0 ? MOST : share;
    }

    private void remember(School school, ConnectorFault fault) {
        silent.add(school.site().name());
        ofOneKind &= first == null || first.kind() == fault.kind();
        first = first == null ? fault : first;
    }
}
