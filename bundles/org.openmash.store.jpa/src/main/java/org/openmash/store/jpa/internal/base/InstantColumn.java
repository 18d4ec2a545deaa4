package org.openmash.store.jpa.internal.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * Instants as text of one length, in UTC with nine decimals: they sort as they are, keep every nanosecond (the audit
 * hash stands on it) and no time zone of machine, driver or database can shift them.
 */
@Converter(autoApply = true)
public final class InstantColumn implements AttributeConverter<Instant, String> {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendLiteral('.')
            .appendPattern("SSSSSSSSS'Z'")
            .toFormatter()
            .withZone(ZoneOffset.UTC);

    /** The instant as it stands in a column, for native statements. */
    public static String text(Instant instant) {
        return FORM.format(instant);
    }

    @Override
    public String convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : text(instant);
    }

    @Override
    public Instant convertToEntityAttribute(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
