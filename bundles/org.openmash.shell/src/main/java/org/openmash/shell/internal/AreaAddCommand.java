package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.AreaRegister;

/** Adds or changes an area from its document. */
@Service
@Command(scope = "mash", name = "area-add", description = "Adds an area from its JSON document, or changes it")
public final class AreaAddCommand extends HubCommand {

    @Argument(name = "file", description = "Path of the document, by area.schema.json", required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Reference
    private AreaRegister register;

    @Override
    void run(PrintStream out) {
        Area area = register.add(operator(), Files.text("file", file));
        out.println(area.name() + " is there with " + area.agencies().size() + " agencies and "
                + area.teams().size() + " teams; how far each has come: mash:area-show " + area.id());
    }
}
