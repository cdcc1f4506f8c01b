package org.bianmin.doors.desk;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.bianmin.content.ContentHolder;
import org.bianmin.ground.text.Language;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what nobody foresaw into a page that a citizen understands; the cause goes to the log. */
final class TroubleMapper {

    private static final Logger LOG = Logger.getLogger(TroubleMapper.class);

    private final ContentHolder content;
    private final DeskPages pages;

    TroubleMapper(ContentHolder content, DeskPages pages) {
        this.content = content;
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response trouble(RuntimeException cause, UriInfo uri) {
        if (cause instanceof WebApplicationException known
                && known.getResponse().getStatus() < Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return known.getResponse();
        }
        LOG.error("a request to the desk failed", cause);
        Language language = uri.getPath().contains("/en/") ? Language.EN : Language.ZH;
        return Html.page(
                Response.Status.SERVICE_UNAVAILABLE,
                new TroublePage(pages.ofHome(content.current().catalog(), language)));
    }
}
