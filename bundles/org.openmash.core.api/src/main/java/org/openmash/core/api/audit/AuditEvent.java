package org.openmash.core.api.audit;

import java.util.Objects;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Target;

/**
 * Something to be put on record. Holds no personal content: ids and codes only.
 *
 * @param action action code
 * @param outcome {@code done}, {@code denied} or {@code failed}
 * @param reasonCode rule or reason, kebab-case; blank when none
 * @param fields further codes and ids, {@code key=value} separated by blanks; never content
 */
public record AuditEvent(
        Caller caller, String action, Target target, String outcome, String reasonCode, String fields) {
    public AuditEvent {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reasonCode, "reasonCode");
        Objects.requireNonNull(fields, "fields");
    }
}
