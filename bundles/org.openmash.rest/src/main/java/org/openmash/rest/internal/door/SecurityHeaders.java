package org.openmash.rest.internal.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.openmash.rest.internal.monitor.Traffic;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterDispatcher;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/** Security headers on every answer of the hub, pages and errors included; and who called, for the guard behind it. */
@Component(service = Filter.class)
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=*)")
@HttpWhiteboardFilterAsyncSupported
@HttpWhiteboardFilterDispatcher({DispatcherType.REQUEST, DispatcherType.ERROR})
public final class SecurityHeaders implements Filter {

    /** Request property with the address of the client. */
    public static final String REMOTE = "org.openmash.rest.remote";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private final Traffic traffic;

    @Activate
    public SecurityHeaders(@Reference Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
            ALWAYS.forEach(answer::setHeader);
            if (asked.getRequestURI().startsWith("/api")) {
                answer.setHeader("Cache-Control", "no-store");
            }
            if (asked.isSecure()) {
                answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            }
        }
        request.setAttribute(REMOTE, request.getRemoteAddr());
        chain.doFilter(request, response);
        if (request.getDispatcherType() == DispatcherType.REQUEST && response instanceof HttpServletResponse answer) {
            traffic.answered(answer.getStatus());
        }
    }
}
