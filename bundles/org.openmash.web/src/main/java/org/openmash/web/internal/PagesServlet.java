package org.openmash.web.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Hands out the built pages. Paths without a dot are routes of the single page application and get its start page;
 * files under {@code /assets/} carry a hash of their content in their name and may be kept for ever.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/*")
public final class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "json", "application/json");

    /** While the hub starts the API's paths end here: it is not there yet, which is not the same as not allowed. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (String.valueOf(request.getPathInfo()).startsWith("/api/")) {
            response.setHeader("Retry-After", "1");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        super.service(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        boolean route = path.lastIndexOf('.') < path.lastIndexOf('/') + 1;
        String file = route ? "/index.html" : path;
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        try (InputStream content = type == null || file.contains("..") ? null : open(file)) {
            if (content == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader(
                    "Cache-Control", file.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
            content.transferTo(response.getOutputStream());
        }
    }

    private static InputStream open(String file) {
        return PagesServlet.class.getResourceAsStream("/static" + file);
    }
}
