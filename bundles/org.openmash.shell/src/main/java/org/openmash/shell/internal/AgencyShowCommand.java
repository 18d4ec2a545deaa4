package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyDetail;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.SharingAgreement;

/** Shows one agency: life, agreement and what its descriptor says. */
@Service
@Command(scope = "mash", name = "agency-show", description = "Shows an agency: life, agreement, what it can hand over")
public final class AgencyShowCommand extends AgencyCommand {

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Override
    Set<String> flags() {
        return Set.of(Json.OPTION);
    }

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        AgencyDetail detail = agencies.agency(operator(told.area()), told.id(), told.area());
        if (told.options().has(Json.OPTION, json)) {
            out.println(Json.of(detail));
            return;
        }
        AgencyView view = detail.agency();
        line(out, "Agency", view.name() + " (" + view.id() + ") in " + view.area());
        line(out, "Life", Words.of(view.life()) + ": " + view.words());
        line(out, "State", view.status().map(s -> Words.of(s) + " " + s.text()).orElse("not looked at yet"));
        line(out, "Connector", detail.connector().isBlank() ? "none, a person answers" : detail.connector());
        line(out, "Agreement", detail.sharing().map(AgencyShowCommand::words).orElse("none: mash:agency-agree"));
        detail.card().ifPresent(card -> card(out, card));
    }

    private static void card(PrintStream out, AgencyCard card) {
        line(out, "Owner", card.terms().owner());
        line(out, "Purpose", card.terms().purpose());
        line(out, "Gateway", card.terms().legalGateway());
        line(out, "Contact", card.contact());
        line(out, "Asks by", String.join(", ", card.identifiers()));
        line(out, "Calls", String.join(", ", card.terms().hosts()));
        ShellTable records = Tables.of("record type", "label", "sensitivity", "fields");
        card.recordTypes()
                .forEach(t -> records.addRow()
                        .addContent(
                                t.id(),
                                t.label(),
                                t.sensitivity(),
                                String.join(
                                        ", ",
                                        t.fields().stream()
                                                .map(AgencyCard.Field::id)
                                                .toList())));
        records.print(out);
        ShellTable codes = Tables.of("handling code", "meaning");
        card.handlingCodes().forEach((code, meaning) -> codes.addRow().addContent(code, meaning));
        codes.print(out);
    }

    private static String words(SharingAgreement sharing) {
        return sharing.reference() + ", " + sharing.from() + " to " + sharing.until() + ", for "
                + String.join(", ", sharing.purposes()) + "; covers " + String.join(", ", sharing.recordTypes());
    }

    private static void line(PrintStream out, String head, String words) {
        if (!words.isBlank()) {
            out.println(String.format("%-11s %s", head, words));
        }
    }
}
