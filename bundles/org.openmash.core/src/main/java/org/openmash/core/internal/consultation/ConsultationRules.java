package org.openmash.core.internal.consultation;

import java.time.Duration;
import java.time.Instant;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.consultation.NewConsultation;
import org.openmash.core.api.consultation.NewConsultation.Words;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;

/** What a consultation must say, and that it names nobody where the risk is not serious. */
final class ConsultationRules {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int LONGEST = 4_000;

    private ConsultationRules() {}

    static NewConsultation checked(NewConsultation given, Instant now) {
        Instant heldAt = Checks.present("heldAt", given.heldAt());
        if (heldAt.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new InvalidRequest("heldAt", "lies in the future; give the time of the conversation");
        }
        return new NewConsultation(
                given.area(),
                heldAt,
                Checks.required("organisation", given.organisation(), 200),
                Checks.required("callerRole", given.callerRole(), 200),
                Checks.present("ageBand", given.ageBand()),
                Checks.optional("need", given.need(), 200),
                Checks.within("suggestedLevel", given.suggestedLevel(), 1, 4),
                given.referralAdvised(),
                given.seriousRisk(),
                words(given));
    }

    private static Words words(NewConsultation given) {
        String identity = Checks.optional("words.identity", given.words().identity(), LONGEST);
        if (!identity.isEmpty() && !given.seriousRisk()) {
            throw new InvalidRequest(
                    "words.identity", "a consultation names nobody: leave it out, or say that the risk is serious");
        }
        if (given.seriousRisk() && !given.referralAdvised()) {
            throw new InvalidRequest("referralAdvised", "where the risk is serious a contact must follow; say so");
        }
        return new Words(
                Checks.required("words.concern", given.words().concern(), LONGEST),
                Checks.required("words.advice", given.words().advice(), LONGEST),
                Checks.optional("words.nextStep", given.words().nextStep(), LONGEST),
                Checks.optional("words.aside", given.words().aside(), LONGEST),
                identity);
    }

    /** Tells whether two say the same. */
    static String hash(NewConsultation given) {
        Words words = given.words();
        return new ContentHash()
                .add(given.area())
                .add(given.organisation())
                .add(given.callerRole())
                .add(given.ageBand().name())
                .add(given.need())
                .add(given.suggestedLevel() + " " + given.referralAdvised() + " " + given.seriousRisk())
                .add(words.concern())
                .add(words.advice())
                .add(words.nextStep())
                .add(words.aside())
                .add(words.identity())
                .hex();
    }
}
