package org.bianmin.page;

import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/** A template as it was found, wherever it stands. What it is filled with is escaped as HTML. */
public record HtmlTemplate(String text) implements TemplateLocation {

    @Override
    public Reader read() {
        return new StringReader(text);
    }

    @Override
    public Optional<Variant> getVariant() {
        return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
    }
}
