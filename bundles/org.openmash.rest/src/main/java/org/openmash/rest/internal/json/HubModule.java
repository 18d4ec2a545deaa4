package org.openmash.rest.internal.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.util.List;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.agency.AgencyDetail;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.casework.RatingChange;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.ResearchRequest;

/** What Jackson has to know about the hub's own types. What is sealed cannot be written at all. */
final class HubModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final List<Class<?>> IDS = List.of(
            AgencyId.class,
            AllocationId.class,
            CandidateId.class,
            CaseId.class,
            ConsultationId.class,
            ContactId.class,
            EntryId.class,
            ImportId.class,
            ItemId.class,
            PackId.class,
            RequestId.class,
            SubjectId.class,
            UserId.class);

    HubModule() {
        super("openmash");
        IDS.forEach(id -> setMixInAnnotation(id, Id.class));
        setMixInAnnotation(PersonDetails.class, Person.class);
        setMixInAnnotation(RatingChange.class, WithinCase.class);
        setMixInAnnotation(CandidateRecord.class, WithoutUser.class);
        setMixInAnnotation(AgencyDetail.class, WithoutProposer.class);
        setMixInAnnotation(Area.class, WithoutAccount.class);
        setMixInAnnotation(ResearchRequest.class, WithoutTicket.class);
        addSerializer(new SealedRefusal());
    }

    /** Ids are texts. */
    abstract static class Id {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Id(String value) {}

        @JsonValue
        abstract String value();
    }

    /** People have a shape of their own. */
    @JsonSerialize(converter = PersonShape.Writing.class)
    @JsonDeserialize(converter = PersonShape.Taking.class)
    abstract static class Person {}

    /** Account ids stay inside; names of colleagues are told. */
    @JsonIgnoreProperties("decidedBy")
    abstract static class WithoutUser {}

    /** Whether it was the reader who proposed is the hub's to know. */
    @JsonIgnoreProperties("proposedBy")
    abstract static class WithoutProposer {}

    /** Who changed it last stands in the audit. */
    @JsonIgnoreProperties("by")
    abstract static class WithoutAccount {}

    /** The case it stands in says which case it is. */
    @JsonIgnoreProperties({"caseId", "by"})
    abstract static class WithinCase {}

    /** An agency's ticket is for the host only, and the course of an answer for the report card. */
    @JsonIgnoreProperties({"ticket", "waitsSince", "waitedMillis"})
    abstract static class WithoutTicket {}

    /** {@link Sealed} must be opened by a use-case, never by a serialiser. */
    private static final class SealedRefusal extends StdSerializer<Sealed<?>> {
        private static final long serialVersionUID = 1L;

        SealedRefusal() {
            super(Sealed.class, false);
        }

        @Override
        public void serialize(Sealed<?> value, JsonGenerator out, SerializerProvider provider) {
            throw new IllegalStateException("something sealed was about to be written");
        }
    }
}
