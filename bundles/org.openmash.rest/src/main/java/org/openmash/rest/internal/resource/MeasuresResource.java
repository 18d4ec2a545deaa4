package org.openmash.rest.internal.resource;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Arrays;
import java.util.List;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.measure.Measure;
import org.openmash.core.api.measure.MeasureBy;
import org.openmash.core.api.measure.MeasureDesk;
import org.openmash.core.api.measure.MeasureLine;
import org.openmash.core.api.measure.MeasureQuestion;
import org.openmash.core.api.measure.MeasuredCase;
import org.openmash.rest.internal.door.Does;
import org.openmash.rest.internal.door.MashResource;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.shape.Elements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures of the hub's work, and the cases behind each. */
@Component(service = MeasuresResource.class)
@MashResource
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
public final class MeasuresResource {

    private final MeasureDesk measures;

    @Activate
    public MeasuresResource(@Reference MeasureDesk measures) {
        this.measures = measures;
    }

    @GET
    @Path("measures")
    @Does(Action.MEASURE_READ)
    public Elements<Measure> measures(@Context SecurityContext who) {
        return new Elements<>(measures.measures(SignedInPerson.caller(who)));
    }

    @GET
    @Path("measures/{measure}")
    @Does(Action.MEASURE_READ)
    public Elements<MeasureLine> figures(
            @Context SecurityContext who,
            @PathParam("measure") String measure,
            @QueryParam("area") String area,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("by") @DefaultValue("all") String by) {
        return new Elements<>(
                measures.figures(SignedInPerson.caller(who), question(measure, area, from, until), by(by)));
    }

    /** The same as a table for spreadsheets. */
    @GET
    @Path("measures/{measure}/table")
    @Produces("text/csv")
    @Does(Action.MEASURE_READ)
    public String figuresTable(
            @Context SecurityContext who,
            @PathParam("measure") String measure,
            @QueryParam("area") String area,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("by") @DefaultValue("all") String by) {
        List<MeasureLine> lines =
                measures.figures(SignedInPerson.caller(who), question(measure, area, from, until), by(by));
        return MeasureTable.of(lines);
    }

    @GET
    @Path("measures/{measure}/cases")
    @Does(Action.MEASURE_OPEN)
    public Elements<MeasuredCase> measuredCases(
            @Context SecurityContext who,
            @PathParam("measure") String measure,
            @QueryParam("area") String area,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        return new Elements<>(measures.cases(SignedInPerson.caller(who), question(measure, area, from, until)));
    }

    private static MeasureQuestion question(String measure, String area, String from, String until) {
        return new MeasureQuestion(
                measure, Given.parameter("area", area), Given.day("from", from), Given.day("until", until));
    }

    private static MeasureBy by(String word) {
        return Arrays.stream(MeasureBy.values())
                .filter(by -> by.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidRequest("by", "use all, source, channel, rating, level, agency or month"));
    }
}
