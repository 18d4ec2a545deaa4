package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.TryOut;

/** Asks an agency with its own test person. */
@Service
@Command(
        scope = "mash",
        name = "agency-try",
        description = "Asks an agency with its own test person; shows times and shapes, never content")
public final class AgencyTryCommand extends AgencyCommand {

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Override
    Set<String> flags() {
        return Set.of(Json.OPTION);
    }

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        TryOut tried = agencies.tryOut(operator(told.area()), told.id(), told.area());
        if (told.options().has(Json.OPTION, json)) {
            out.println(Json.of(tried));
            return;
        }
        ShellTable table = Tables.of("call", "went well", "answer", "time", "shape");
        tried.steps()
                .forEach(s -> table.addRow()
                        .addContent(s.call(), s.ok() ? "yes" : "no", s.answer(), s.millis() + " ms", s.shape()));
        table.emptyTableText("nothing was asked");
        table.print(out);
        out.println(tried.words());
    }
}
