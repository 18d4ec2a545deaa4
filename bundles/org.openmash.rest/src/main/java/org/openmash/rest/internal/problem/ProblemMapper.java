package org.openmash.rest.internal.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
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
    private static final String TYPE = "application/problem+json";

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = Problems.of(thrown).orElseGet(() -> own(thrown));
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(TYPE).entity(problem);
        if (thrown instanceof WebApplicationException refusal) {
            String allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
            if (allowed != null) {
                answer.header(HttpHeaders.ALLOW, allowed);
            }
        }
        return answer.build();
    }

    private static Problem own(Throwable thrown) {
        Problem problem = Problems.own();
        LOG.error("request failed, {}", problem.instance(), Nameless.of(thrown));
        return problem;
    }
}
