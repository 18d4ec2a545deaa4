package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.person.PersonIndexing;
import org.openmash.core.api.person.PersonIndexing.Step;

/** Indexes the hub's own people anew, in steps, while the hub works. */
@Service
@Command(scope = "mash", name = "identity-reindex", description = "Gives all people the search keys of today's matcher")
public final class IdentityReindexCommand extends HubCommand {

    @Option(name = "--after", description = "Goes on after this id, which an interrupted run has named")
    private String after = "";

    @Reference
    private PersonIndexing indexing;

    @Override
    void run(PrintStream out) {
        long all = 0;
        Step step = new Step(0, after, false);
        while (!step.done()) {
            step = indexing.next(operator(), step.last());
            all += step.people();
            out.println(all + " people" + (step.done() ? ", done" : "; go on with --after " + step.last()));
        }
    }
}
