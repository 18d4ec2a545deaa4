package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.audit.AuditLedger;
import org.openmash.core.api.audit.AuditLedger.Verification;

/** Walks the whole audit chain. */
@Service
@Command(scope = "mash", name = "audit-verify", description = "Walks the whole audit chain and names the first bad row")
public final class AuditVerifyCommand extends HubCommand {

    @Reference
    private AuditLedger ledger;

    @Override
    void run(PrintStream out) {
        Verification result = ledger.verify(operator());
        out.println(result.firstBad()
                .map(bad -> "BROKEN at " + bad + " after " + result.rows()
                        + " rows: keep the database as it is and call" + " information governance")
                .orElse(result.rows() + " rows, the chain is whole"));
    }
}
