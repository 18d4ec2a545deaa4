package org.openmash.core.internal.contact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openmash.core.internal.time.OfficeHours;

/**
 * The counting rule for repeated low-level notices: three within three months are a pattern. Anybody can recompute it;
 * it suggests and never rates.
 */
public final class NoticePattern {

    private static final int PATTERN = 3;
    private static final int MONTHS = 3;
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern WORDS = Pattern.compile(
            "\\b(\\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?: (\\d{4}))?",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private NoticePattern() {}

    /**
     * @param receivedAt receipt of this notice
     * @param mentioned what the notice says about earlier ones, a line each; a line without a date counts
     * @param onFile receipts of other contacts about the household
     */
    static Optional<String> of(Instant receivedAt, List<String> mentioned, Collection<Instant> onFile) {
        LocalDate today = day(receivedAt);
        LocalDate since = today.minusMonths(MONTHS);
        SortedSet<LocalDate> days = new TreeSet<>();
        int undated = 0;
        for (String line : mentioned) {
            Optional<LocalDate> date = date(line, today);
            date.ifPresent(days::add);
            undated += date.isPresent() ? 0 : 1;
        }
        onFile.forEach(at -> days.add(day(at)));
        days.add(today);
        days.removeIf(d -> d.isBefore(since) || d.isAfter(today));
        int count = days.size() + undated;
        return count < PATTERN ? Optional.empty() : Optional.of(words(count, days, undated));
    }

    private static String words(int count, SortedSet<LocalDate> days, int undated) {
        String list = days.stream().map(DAY::format).collect(Collectors.joining(", "));
        String more = undated == 0 ? "" : " and " + undated + " without a date";
        return count + " notices within three months (" + list + more
                + "): look at the pattern, not at the last event alone. Suggested rating: at least amber; a person rates.";
    }

    /** The day that a line about an earlier notice names; empty when it names none. */
    public static Optional<LocalDate> date(String line, LocalDate today) {
        try {
            Matcher iso = ISO.matcher(line);
            if (iso.find()) {
                return Optional.of(LocalDate.parse(iso.group()));
            }
            Matcher words = WORDS.matcher(line);
            return words.find() ? Optional.of(inWords(words, today)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A date without a year is the last such day. */
    private static LocalDate inWords(Matcher words, LocalDate today) {
        int month = MONTH_NAMES.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1;
        int day = Integer.parseInt(words.group(1));
        if (words.group(3) != null) {
            return LocalDate.of(Integer.parseInt(words.group(3)), month, day);
        }
        LocalDate date = LocalDate.of(today.getYear(), month, day);
        return date.isAfter(today) ? date.minusYears(1) : date;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(OfficeHours.LONDON).toLocalDate();
    }
}
