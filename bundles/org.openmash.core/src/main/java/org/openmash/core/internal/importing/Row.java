package org.openmash.core.internal.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonDetails.Sex;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.contact.NewContact.Channel;
import org.openmash.core.internal.time.OfficeHours;

/**
 * One row of the CSV: what its fields say, each mistake noted where it is read. Not thread-safe.
 *
 * @param line its line in the file
 * @param fields texts by column, without blanks around them
 */
record Row(long line, Map<String, String> fields, Findings findings) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String A_TIME =
            "give a day such as 2019-03-31, or a day and London time such as 2019-03-31T14:05";
    private static final String A_BIRTH =
            "give 2012-05-04, 2012-05 or 2012, with ~ before it when estimated; or leave it" + " blank";

    String text(String column) {
        return fields.get(column);
    }

    /** A text of at most so many characters; blank when it is longer, which is noted. */
    String text(String column, int longest) {
        String text = text(column);
        boolean fits = findings.check(
                text.length() <= longest, line, column, "is longer than " + longest + " characters; shorten it");
        return fits ? text : "";
    }

    /** A day, or an instant; empty when the field is blank or wrong. */
    Optional<Instant> instant(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(readInstant(text));
        } catch (DateTimeException wrong) {
            findings.mistake(line, column, A_TIME);
            return Optional.empty();
        }
    }

    Channel channel() {
        Optional<Channel> channel = Arrays.stream(Channel.values())
                .filter(c -> word(c).equals(text("channel")))
                .findFirst();
        findings.check(
                channel.isPresent(),
                line,
                "channel",
                "use one of "
                        + String.join(
                                ", ",
                                Arrays.stream(Channel.values()).map(Row::word).toList()));
        return channel.orElse(Channel.FORM);
    }

    /** The person of this row; empty when there is a mistake, which is noted. */
    Optional<PersonDetails> person() {
        String given = text("given", 100);
        String family = text("family", 100);
        String nhs = text("nhs", 20);
        String phone = text("phone", 40);
        PostalAddress home = new PostalAddress(text("address", 300), text("postcode", 10), "");
        Optional<Sex> sex = sex();
        Optional<PartialDate> born = born();
        findings.check(
                !text("given").isEmpty() || !text("family").isEmpty(),
                line,
                "family",
                "give a given name or a family name");
        if (findings.refuses(line)) {
            return Optional.empty();
        }
        PersonDetails.Builder person =
                PersonDetails.named(given, family).sex(sex.orElse(Sex.UNKNOWN)).identifier("nhs", nhs);
        born.ifPresent(unborn() ? person::expected : person::born);
        if (!home.text().isEmpty() || !home.postcode().isEmpty()) {
            person.address(home);
        }
        if (!phone.isEmpty()) {
            person.phone(phone);
        }
        return Optional.of(person.build());
    }

    private boolean unborn() {
        return text("role").equals("unborn");
    }

    private Optional<Sex> sex() {
        if (text("sex").isEmpty()) {
            return Optional.of(unborn() ? Sex.NOT_BORN : Sex.UNKNOWN);
        }
        Optional<Sex> sex = Arrays.stream(Sex.values())
                .filter(s -> word(s).equals(text("sex")))
                .findFirst();
        findings.check(sex.isPresent(), line, "sex", "use one of female, male, unknown, not-born; or leave it blank");
        return sex;
    }

    private Optional<PartialDate> born() {
        String text = text("born");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.startsWith("~")
                            ? new PartialDate(readDate(text.substring(1)).date(), Precision.ABOUT)
                            : readDate(text));
        } catch (DateTimeException wrong) {
            findings.mistake(line, "born", A_BIRTH);
            return Optional.empty();
        }
    }

    private static PartialDate readDate(String text) {
        return switch (text.length()) {
            case 4 -> new PartialDate(Year.parse(text).atDay(1), Precision.YEAR);
            case 7 -> new PartialDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
            default -> PartialDate.day(LocalDate.parse(text));
        };
    }

    private static Instant readInstant(String text) {
        if (DAY.matcher(text).matches()) {
            return LocalDate.parse(text).atStartOfDay(OfficeHours.LONDON).toInstant();
        }
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(OfficeHours.LONDON).toInstant();
    }

    private static String word(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "Row[" + line + "]";
    }
}
