package org.bianmin.doors.site.guide;

import io.quarkus.qute.RawString;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes HTML of the Markdown of the content folder. HTML in it is shown as text, and only harmless links become links. */
final class MarkdownHtml {

    private static final int DEEPEST = 6;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private MarkdownHtml() {}

    /**
     * The HTML of a text.
     *
     * @param deeper by how many levels its headings are lowered, so that they fit below the page's own
     */
    static RawString of(String markdown, int deeper) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST, heading.getLevel() + deeper));
                visitChildren(heading);
            }
        });
        return new RawString(RENDERER.render(document));
    }
}
