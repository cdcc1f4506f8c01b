package org.bianmin.page;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.SingleResultNode;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.bianmin.catalog.Text;

/**
 * Reads {@code {page.in(text)}} of a template, a text in the language of the page, as a section of its own: the most frequent
 * question of a template after {@link WordsSection the words of the site}. Qute looks for who can answer such a call, and then
 * for the values in it; here only the text is looked for.
 */
@Singleton
final class TextSection implements SectionHelperFactory<TextSection.InLanguage> {

    private static final String NAME = "in";
    private static final String TEXT = "text";
    private static final Pattern EXPRESSION = Pattern.compile("\\{page\\.in\\(([\\w.]+(?:\\(\\w+\\))?)\\)}");

    void register(@Observes EngineBuilder engine) {
        engine.addSectionHelper(this);
        engine.addParserHook(template ->
                template.addContentFilter(text -> EXPRESSION.matcher(text).replaceAll("{#" + NAME + " $1 /}")));
    }

    @Override
    public List<String> getDefaultAliases() {
        return List.of(NAME);
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder().addParameter(TEXT).build();
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        block.addExpression(TEXT, block.getParameter(TEXT));
        return outer;
    }

    @Override
    public InLanguage initialize(SectionInitContext context) {
        return new InLanguage(context.getExpression(TEXT));
    }

    /** A text at one place of a template. */
    static final class InLanguage implements SectionHelper {

        private static final HtmlEscaper ESCAPER = new HtmlEscaper(List.of());

        private final Expression text;

        InLanguage(Expression text) {
            this.text = text;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            PageContext page = CurrentPage.of(context.resolutionContext());
            return context.evaluate(text)
                    .thenApply(found -> new SingleResultNode(ESCAPER.map(page.in((Text) found), null)));
        }
    }
}
