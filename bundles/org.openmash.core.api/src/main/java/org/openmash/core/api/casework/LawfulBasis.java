package org.openmash.core.api.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * Why the hub may ask and share: three separate things, never mixed. Sources: UK GDPR articles 6 and 9; Data Protection
 * Act 2018 schedule 1 part 2 paragraph 18.
 *
 * @param article6 {@code 6(1)(e)} public task, {@code 6(1)(c)} legal obligation, {@code 6(1)(d)} vital interests or
 *     {@code 6(1)(a)} consent
 * @param article9 {@code 9(2)(g)}, {@code 9(2)(h)}, {@code 9(2)(b)} or {@code 9(2)(c)}
 * @param withoutConsent paragraph 18 reason: {@code a} cannot be given, {@code b} cannot reasonably be expected,
 *     {@code c} would prejudice the protection; required with 9(2)(g)
 * @param necessity why it is necessary and proportionate, in words
 * @param parentInformed whether the parent was told of the contact
 * @param parentNote by whom and when, or why not
 * @param serviceAgreement whether the family agreed to a service; never a lawful basis
 * @param medicalConsent whether there is consent to medical examination or treatment, never a lawful basis; empty when
 *     nobody asked
 * @param refusal that a parent has refused that the hub asks; empty when none has
 */
public record LawfulBasis(
        String article6,
        String article9,
        Optional<String> withoutConsent,
        String necessity,
        boolean parentInformed,
        String parentNote,
        boolean serviceAgreement,
        Optional<Boolean> medicalConsent,
        Optional<Refusal> refusal) {

    /**
     * A parent's refusal.
     *
     * @param significantHarm whether significant harm is suspected (Children Act 1989 section 47); then it does not stop
     *     the hub
     * @param override what a manager has put on record to ask all the same; read only
     */
    public record Refusal(boolean significantHarm, Optional<RefusalOverride> override) {}

    /** Why the hub asks although a parent has refused. */
    public record RefusalOverride(String reason, String byName, Instant at) {}

    public LawfulBasis {
        // A basis that an earlier hub stored has neither.
        medicalConsent = medicalConsent == null ? Optional.empty() : medicalConsent;
        refusal = refusal == null ? Optional.empty() : refusal;
    }

    /** A basis that no parent has refused. */
    public LawfulBasis(
            String article6,
            String article9,
            Optional<String> withoutConsent,
            String necessity,
            boolean parentInformed,
            String parentNote,
            boolean serviceAgreement) {
        this(
                article6,
                article9,
                withoutConsent,
                necessity,
                parentInformed,
                parentNote,
                serviceAgreement,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether a parent's refusal stands in the way: below section 47, and no manager has overridden it. */
    public boolean refused() {
        return refusal.filter(r -> !r.significantHarm() && r.override().isEmpty())
                .isPresent();
    }
}
