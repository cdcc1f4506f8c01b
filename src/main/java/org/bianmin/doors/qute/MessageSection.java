package org.bianmin.doors.qute;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/**
 * Reads {@code {page.t('key')}} of a template, the words of the site, as a section of its own: nearly half of what pages ask for,
 * and the same on every page of a language. An expression is worked out anew each time; a section may look up what was worked out
 * before. The templates are written, and checked when the application is built, with the expression.
 */
@Singleton
final class MessageSection implements SectionHelperFactory<MessageSection.Words> {

    private static final String NAME = "words";
    private static final String KEY = "key";
    private static final Pattern EXPRESSION = Pattern.compile("\\{page\\.t\\('(\\w+)'\\)}");

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
        return ParametersInfo.builder().addParameter(KEY).build();
    }

    @Override
    public Words initialize(SectionInitContext context) {
        return new Words(context.getParameter(KEY));
    }

    /** The words of one key at one place of a template. */
    static final class Words implements SectionHelper {

        private static final HtmlEscaper ESCAPER = new HtmlEscaper(List.of());

        private final String key;

        Words(String key) {
            this.key = key;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            PageWords page = page(context.resolutionContext());
            CompletionStage<ResultNode> known = page.common().get(key, null);
            return known != null ? known : page.common().put(key, null, ESCAPER.map(page.t(key), null));
        }

        private static PageWords page(ResolutionContext context) {
            for (ResolutionContext scope = context; scope != null; scope = scope.getParent()) {
                if (scope.getData() instanceof Mapper names
                        && names.appliesTo("page")
                        && names.get("page") instanceof PageWords page) {
                    return page;
                }
            }
            throw new IllegalStateException("a template with words of the site has no page");
        }
    }
}
