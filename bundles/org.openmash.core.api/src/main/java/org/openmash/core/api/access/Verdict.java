package org.openmash.core.api.access;

import java.util.Set;

/**
 * The policy's word.
 *
 * @param permitted deny is the default
 * @param existenceSealed whether a denied caller must not even learn that it exists (404 instead of 403)
 * @param reasonCode the rule, kebab-case
 * @param obligations what must be done besides, kebab-case codes; empty when nothing
 */
public record Verdict(boolean permitted, boolean existenceSealed, String reasonCode, Set<String> obligations) {
    public Verdict {
        obligations = Set.copyOf(obligations);
    }
}
