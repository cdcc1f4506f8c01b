package org.bianmin.doors.qute;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Parameter;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * {@code {#once in=page.common}…{/once}}: HTML that is the same on all pages that share a {@link FragmentCache}; with {@code by}
 * the same wherever it is made for that object. What stands in it may depend on nothing else, and on no page's own address.
 */
@EngineConfiguration
public final class OnceSection implements SectionHelperFactory<OnceSection.Once> {

    private static final String IN = "in";
    private static final String BY = "by";

    @Override
    public List<String> getDefaultAliases() {
        return List.of("once");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder()
                .addParameter(IN)
                .addParameter(Parameter.builder(BY).optional().build())
                .build();
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        if (block.isMainBlock()) {
            block.getParameters().forEach(block::addExpression);
        }
        return outer;
    }

    @Override
    public Once initialize(SectionInitContext context) {
        return new Once(context.getExpression(IN), context.hasParameter(BY) ? context.getExpression(BY) : null);
    }

    /** One such section of a template. */
    static final class Once implements SectionHelper {
        private final Expression in;
        private final Expression by;

        Once(Expression in, Expression by) {
            this.in = in;
            this.by = by;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            return context.evaluate(in)
                    .thenCompose(common -> by == null
                            ? html((FragmentCache) common, null, context)
                            : context.evaluate(by)
                                    .thenCompose(object -> html((FragmentCache) common, object, context)));
        }

        private CompletionStage<ResultNode> html(
                FragmentCache common, Object object, SectionResolutionContext context) {
            CompletionStage<ResultNode> known = common.get(this, object);
            return known != null
                    ? known
                    : context.execute().thenCompose(made -> {
                        StringBuilder html = new StringBuilder();
                        made.process(html::append);
                        return common.put(this, object, html.toString());
                    });
        }
    }
}
