package org.openmash.connector.support;

import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.ReleaseTerm;

/** Release entries as agencies write them. An entry that cannot be understood fails the answer: it must not get lost. */
public final class ReleaseTerms {

    private ReleaseTerms() {}

    public static ReleaseTerm term(String to, String mode, String wording, String condition) throws ConnectorFault {
        if (to.isBlank()) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "release.to: is missing");
        }
        try {
            return new ReleaseTerm(to, ReleaseTerm.Mode.valueOf(mode), wording, condition);
        } catch (IllegalArgumentException e) {
            throw new ConnectorFault(
                    Kind.BAD_ANSWER, "release.mode: is not RAW, NEVER, or WORDING with the wording that may leave");
        }
    }
}
