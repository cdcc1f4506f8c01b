package org.bianmin.doors.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackagedTemplatesTest {

    private final PackagedTemplates templates = new PackagedTemplates();

    @Test
    void aTemplateIsFoundWithAndWithoutItsEndingAndReadAgain() throws IOException {
        String layout = Files.readString(Path.of("site-templates/layout.html"));
        for (String id : new String[] {"layout", "layout.html"}) {
            TemplateLocation found = templates.locate(id).orElseThrow();
            assertEquals(layout, text(found));
            assertEquals(layout, text(found));
            assertEquals(Variant.TEXT_HTML, found.getVariant().orElseThrow().getContentType());
        }
    }

    @Test
    void whatIsNotInThePackageIsLeftToOthers() {
        assertEquals(Optional.empty(), templates.locate("site/nowhere"));
    }

    private static String text(TemplateLocation found) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = found.read()) {
            reader.transferTo(text);
        }
        return text.toString();
    }
}
