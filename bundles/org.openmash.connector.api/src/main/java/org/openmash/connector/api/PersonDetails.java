package org.openmash.connector.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Identity of one person as one source records it; immutable. Built with {@link #named}, so that it can gain fields
 * without breaking a connector. {@code toString()} is redacted.
 */
public final class PersonDetails {

    /** Sex as agencies record it; NOT_BORN for an unborn child. */
    public enum Sex {
        FEMALE,
        MALE,
        UNKNOWN,
        NOT_BORN
    }

    private final List<PersonName> names;
    private final Optional<PartialDate> birth;
    private final Optional<PartialDate> expectedBirth;
    private final Sex sex;
    private final List<Identifier> identifiers;
    private final List<PostalAddress> addresses;
    private final List<String> phones;
    private final List<String> relatedNames;

    private PersonDetails(Builder b) {
        names = List.copyOf(b.names);
        birth = Optional.ofNullable(b.birth);
        expectedBirth = Optional.ofNullable(b.expectedBirth);
        sex = b.sex;
        identifiers = List.copyOf(b.identifiers);
        addresses = List.copyOf(b.addresses);
        phones = List.copyOf(b.phones);
        relatedNames = List.copyOf(b.relatedNames);
    }

    /** Starts with the current name. */
    public static Builder named(String given, String family) {
        return new Builder().name(new PersonName(PersonName.Kind.CURRENT, given, family));
    }

    /** At least one, the current name first. */
    public List<PersonName> names() {
        return names;
    }

    public Optional<PartialDate> birth() {
        return birth;
    }

    /** Expected date of birth of an unborn child. */
    public Optional<PartialDate> expectedBirth() {
        return expectedBirth;
    }

    public Sex sex() {
        return sex;
    }

    public List<Identifier> identifiers() {
        return identifiers;
    }

    /** Newest first. */
    public List<PostalAddress> addresses() {
        return addresses;
    }

    public List<String> phones() {
        return phones;
    }

    /** Names of mother, carers and siblings that the source keeps with this person. */
    public List<String> relatedNames() {
        return relatedNames;
    }

    @Override
    public String toString() {
        return "PersonDetails[•••]";
    }

    /** Collects the parts; not thread-safe. */
    public static final class Builder {
        private final List<PersonName> names = new ArrayList<>();
        private PartialDate birth;
        private PartialDate expectedBirth;
        private Sex sex = Sex.UNKNOWN;
        private final List<Identifier> identifiers = new ArrayList<>();
        private final List<PostalAddress> addresses = new ArrayList<>();
        private final List<String> phones = new ArrayList<>();
        private final List<String> relatedNames = new ArrayList<>();

        private Builder() {}

        public Builder name(PersonName name) {
            names.add(Objects.requireNonNull(name, "name"));
            return this;
        }

        public Builder born(PartialDate date) {
            birth = date;
            return this;
        }

        public Builder expected(PartialDate date) {
            expectedBirth = date;
            return this;
        }

        public Builder sex(Sex value) {
            sex = Objects.requireNonNull(value, "sex");
            return this;
        }

        /** Blank values are left out. */
        public Builder identifier(String scheme, String value) {
            if (value != null && !value.isBlank()) {
                identifiers.add(new Identifier(scheme, value));
            }
            return this;
        }

        public Builder address(PostalAddress address) {
            addresses.add(Objects.requireNonNull(address, "address"));
            return this;
        }

        public Builder phone(String number) {
            phones.add(Objects.requireNonNull(number, "phone"));
            return this;
        }

        public Builder related(String name) {
            relatedNames.add(Objects.requireNonNull(name, "related name"));
            return this;
        }

        public PersonDetails build() {
            return new PersonDetails(this);
        }
    }
}
