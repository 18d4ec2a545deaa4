package org.openmash.connector.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing an agency holds on one person, with its owner's own handling. Becomes an item of the case once that
 * agency's researcher has accepted it. Built with {@link #of}; immutable; {@code toString()} is redacted.
 */
public final class Fact {

    private final String externalId;
    private final String recordId;
    private final String recordType;
    private final String system;
    private final Optional<PartialDate> eventDate;
    private final String text;
    private final String handlingCode;
    private final List<ReleaseTerm> releaseTerms;

    private Fact(Builder b) {
        externalId = b.externalId;
        recordId = b.recordId;
        recordType = b.recordType;
        system = b.system;
        eventDate = Optional.ofNullable(b.eventDate);
        text = b.text;
        handlingCode = b.handlingCode;
        releaseTerms = List.copyOf(b.releaseTerms);
    }

    /**
     * @param externalId stable id in the agency's system, so that asking again brings nothing twice
     * @param recordId the confirmed record it belongs to ({@link Candidate#recordId()})
     * @param recordType a record type of the agency's descriptor
     * @param text the fact in the agency's words
     */
    public static Builder of(String externalId, String recordId, String recordType, String text) {
        return new Builder(externalId, recordId, recordType, text);
    }

    public String externalId() {
        return externalId;
    }

    public String recordId() {
        return recordId;
    }

    public String recordType() {
        return recordType;
    }

    /** Name of the system it came from; blank when there is only one. */
    public String system() {
        return system;
    }

    public Optional<PartialDate> eventDate() {
        return eventDate;
    }

    public String text() {
        return text;
    }

    /** A code of the descriptor; the most careful one when the agency gave none. */
    public String handlingCode() {
        return handlingCode;
    }

    /** The owner's own release entries for this fact; they beat the hub's default matrix. */
    public List<ReleaseTerm> releaseTerms() {
        return releaseTerms;
    }

    @Override
    public String toString() {
        return "Fact[" + recordType + "]";
    }

    /** Collects the parts; not thread-safe. */
    public static final class Builder {
        private final String externalId;
        private final String recordId;
        private final String recordType;
        private final String text;
        private String system = "";
        private PartialDate eventDate;
        private String handlingCode = "";
        private final List<ReleaseTerm> releaseTerms = new ArrayList<>();

        private Builder(String externalId, String recordId, String recordType, String text) {
            this.externalId = Objects.requireNonNull(externalId, "externalId");
            this.recordId = Objects.requireNonNull(recordId, "recordId");
            this.recordType = Objects.requireNonNull(recordType, "recordType");
            this.text = Objects.requireNonNull(text, "text");
        }

        public Builder system(String name) {
            system = Objects.requireNonNull(name, "system");
            return this;
        }

        public Builder on(PartialDate date) {
            eventDate = date;
            return this;
        }

        public Builder handling(String code) {
            handlingCode = Objects.requireNonNull(code, "handlingCode");
            return this;
        }

        public Builder release(ReleaseTerm term) {
            releaseTerms.add(Objects.requireNonNull(term, "release term"));
            return this;
        }

        public Fact build() {
            return new Fact(this);
        }
    }
}
