package org.bianmin.doors.qute;

import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.BufferedReader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/** A template as it was found, wherever it stands. What it is filled with is escaped as HTML. */
public record HtmlTemplate(String text) implements TemplateLocation {

    /** The parser asks for it at every node. */
    private static final Optional<Variant> HTML = Optional.of(Variant.forContentType(Variant.TEXT_HTML));

    /** Buffered as far as the parser asks that it be, which would take a large buffer for each template: it is in memory. */
    @Override
    public Reader read() {
        return new BufferedReader(new StringReader(text), 1);
    }

    @Override
    public Optional<Variant> getVariant() {
        return HTML;
    }
}
