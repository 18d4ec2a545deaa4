package org.openmash.rest.internal.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last border before the client: everything thrown becomes a problem, never a stack trace. */
@Component(service = ExceptionMapper.class)
@JakartarsExtension
@JakartarsName("mash-problems")
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);
    private static final String TYPE = "application/problem+json";

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = Problems.of(thrown).orElseGet(() -> own(thrown));
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(TYPE).entity(problem);
        if (thrown instanceof WebApplicationException refusal) {
            KEPT.forEach(name -> keep(refusal.getResponse(), name, answer));
        }
        return answer.build();
    }

    private static void keep(Response refusal, String header, Response.ResponseBuilder answer) {
        String value = refusal.getHeaderString(header);
        if (value != null) {
            answer.header(header, value);
        }
    }

    private static Problem own(Throwable thrown) {
        Problem problem = Problems.own();
        LOG.error("request failed, {}", problem.instance(), Nameless.of(thrown));
        return problem;
    }
}
