package org.openmash.core.internal.picture;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.internal.time.OfficeHours;

/** What is not known, in words: "could not be asked" is never "holds nothing". */
final class GapWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

    private GapWords() {}

    static String of(ResearchRequest request) {
        String words = switch (request.state()) {
            case ASKED -> "asked, has not answered yet; due " + time(request.dueAt());
            case LOCATED -> "offers records; nobody has asked for what they hold yet";
            case RETRIEVING -> "content is on its way";
            case RETRIEVED_NOT_REVIEWED -> "has answered; its own researcher has not reviewed it yet";
            case EXPECTED_BY ->
                "promised for " + request.expectedAt().map(GapWords::time).orElse("later");
            case LATE -> "has not answered in time; was due " + time(request.dueAt());
            case FAILED_RETRYABLE -> "could not be asked; worth asking again";
            case FAILED -> "could not be asked; somebody must see to it first";
            case CANNOT_IDENTIFY -> "cannot say who this is";
            case REFUSED -> "declined";
            case NOT_ASKED -> "has not been asked";
            case ANSWERED, HOLDS_NOTHING, NOTHING_RELEVANT -> "has answered";
        };
        return request.reason().isBlank() ? words : words + ": " + request.reason();
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(OfficeHours.LONDON));
    }
}
