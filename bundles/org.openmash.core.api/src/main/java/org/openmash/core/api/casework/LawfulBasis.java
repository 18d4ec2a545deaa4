package org.openmash.core.api.casework;

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
 */
public record LawfulBasis(
        String article6,
        String article9,
        Optional<String> withoutConsent,
        String necessity,
        boolean parentInformed,
        String parentNote,
        boolean serviceAgreement) {}
