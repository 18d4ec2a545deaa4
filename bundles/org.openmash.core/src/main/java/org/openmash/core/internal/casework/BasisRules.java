package org.openmash.core.internal.casework;

import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.LawfulBasis.Refusal;
import org.openmash.core.internal.room.Checks;

/** What a lawful basis must say before anybody may be asked. */
final class BasisRules {

    private static final Set<String> ARTICLE_6 = Set.of("6(1)(a)", "6(1)(c)", "6(1)(d)", "6(1)(e)");
    private static final Set<String> ARTICLE_9 = Set.of("9(2)(b)", "9(2)(c)", "9(2)(g)", "9(2)(h)");
    private static final Set<String> WITHOUT_CONSENT = Set.of("a", "b", "c");
    private static final int LONGEST = 4_000;

    private BasisRules() {}

    /** The same basis with a manager's reason to ask although a parent has refused. */
    static LawfulBasis overridden(LawfulBasis basis, LawfulBasis.RefusalOverride override) {
        return new LawfulBasis(
                basis.article6(),
                basis.article9(),
                basis.withoutConsent(),
                basis.necessity(),
                basis.parentInformed(),
                basis.parentNote(),
                basis.serviceAgreement(),
                basis.medicalConsent(),
                basis.refusal().map(r -> new Refusal(r.significantHarm(), Optional.of(override))));
    }

    static LawfulBasis checked(LawfulBasis basis) {
        Checks.oneOf("article6", basis.article6(), ARTICLE_6);
        Checks.oneOf("article9", basis.article9(), ARTICLE_9);
        Optional<String> reason = basis.withoutConsent().filter(r -> !r.isBlank());
        reason.ifPresent(r -> Checks.oneOf("withoutConsent", r, WITHOUT_CONSENT));
        if (basis.article9().equals("9(2)(g)") && reason.isEmpty()) {
            throw new InvalidRequest(
                    "withoutConsent",
                    "9(2)(g) needs the paragraph 18 reason: a cannot be given, b cannot reasonably be expected, "
                            + "c would prejudice the protection");
        }
        return new LawfulBasis(
                basis.article6(),
                basis.article9(),
                reason,
                Checks.required("necessity", basis.necessity(), LONGEST),
                basis.parentInformed(),
                Checks.required("parentNote", basis.parentNote(), LONGEST),
                basis.serviceAgreement(),
                basis.medicalConsent(),
                basis.refusal().map(r -> new Refusal(r.significantHarm(), Optional.empty())));
    }
}
