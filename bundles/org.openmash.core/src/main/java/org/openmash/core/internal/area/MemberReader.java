package org.openmash.core.internal.area;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.area.Area.Member;

/** Reads an agency of an area from its document. */
final class MemberReader {

    private static final Pattern SECRET = Pattern.compile(
            "secret\\..*|.*(password|passphrase|secret|token|apikey|api-key).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("(file|env):.+");
    private static final String DAY_MEND = "use a date such as 2026-04-01";

    private MemberReader() {}

    static Member member(Part asWritten) {
        Part part = asWritten.with(Set.of("agency", "name", "connector", "configuration", "sharing"));
        return new Member(
                agency(part),
                part.text("name", 200),
                part.matching("connector", AreaReader.WORD, "", AreaReader.WORD_MEND),
                part.part("configuration").map(MemberReader::configuration).orElse(Map.of()),
                part.part("sharing").map(MemberReader::sharing));
    }

    /** Whether the value must not leave the hub, nor stand in a document. */
    static boolean isOpenSecret(String key, String value) {
        return SECRET.matcher(key).matches() && !REFERENCE.matcher(value).matches();
    }

    private static AgencyId agency(Part part) {
        try {
            return new AgencyId(part.text("agency", 90));
        } catch (InvalidRequest wrong) {
            throw new InvalidRequest(part.at("agency"), "use a lower-case agency id such as police");
        }
    }

    private static Map<String, String> configuration(Part part) {
        Map<String, String> values = part.texts();
        values.forEach((key, value) -> {
            if (isOpenSecret(key, value)) {
                throw new InvalidRequest(
                        part.at(key), "must be a reference, file:/path or env:NAME; a document holds no secret");
            }
        });
        return values;
    }

    private static SharingAgreement sharing(Part asWritten) {
        Part part = asWritten.with(Set.of("reference", "from", "until", "purposes", "recordTypes"));
        LocalDate from = part.parsed("from", LocalDate::parse, DAY_MEND);
        LocalDate until = part.parsed("until", LocalDate::parse, DAY_MEND);
        if (until.isBefore(from)) {
            throw new InvalidRequest(part.at("until"), "must not lie before from");
        }
        Set<String> purposes = words(part, "purposes");
        if (purposes.isEmpty()) {
            throw new InvalidRequest(part.at("purposes"), "name at least one purpose of the agreement");
        }
        Set<String> types = words(part, "recordTypes");
        return new SharingAgreement(
                part.text("reference", 300),
                from,
                until,
                purposes,
                types.isEmpty() ? Set.of(SharingAgreement.ALL) : types);
    }

    private static Set<String> words(Part part, String name) {
        return new HashSet<>(part.parsedAll(name, UnaryOperator.identity(), "use texts"));
    }
}
