package org.openmash.rest.internal.monitor;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openmash.core.api.agency.AgencyFigures;
import org.openmash.rest.internal.ready.HubStart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Figures for a monitoring system. */
@Component(service = Servlet.class, configurationPid = "org.openmash.metrics")
@Designate(ocd = MetricsServlet.Config.class)
@HttpWhiteboardServletPattern("/metrics")
public final class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Keys of {@code etc/org.openmash.metrics.cfg}. */
    @ObjectClassDefinition(id = "org.openmash.metrics", name = "OpenMASH metrics", description = "Who may read figures")
    @interface Config {
        @AttributeDefinition(
                name = "Token file",
                description = "File with the bearer token; when blank, figures are told to this machine only")
        String tokenFile() default "";
    }

    private final transient AgencyFigures agencies;
    private final transient Traffic traffic;
    private final transient HubStart start;
    private final transient Reader reader;

    @Activate
    public MetricsServlet(
            @Reference AgencyFigures agencies, @Reference Traffic traffic, @Reference HubStart start, Config config)
            throws IOException {
        this.agencies = agencies;
        this.traffic = traffic;
        this.start = start;
        this.reader = new Reader(token(config.tokenFile()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!reader.may(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType(Exposition.TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(Figures.text(agencies.rows(), traffic.requests(), start.ready()));
    }

    private static String token(String file) throws IOException {
        if (file.isBlank()) {
            return "";
        }
        String token = Files.readString(Path.of(file)).strip();
        if (token.isBlank()) {
            throw new IllegalArgumentException("org.openmash.metrics: tokenFile is empty");
        }
        return token;
    }
}
