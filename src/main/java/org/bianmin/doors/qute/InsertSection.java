package org.bianmin.doors.qute;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Qute's own {@code {#insert}} looks through all that a page puts into the layout for itself, five times a page, in case a
 * layout extends another with blocks of the same names; that took a fortieth of the generator's time. There is one layout. In
 * one that extended it so, this would never come to an end, and no page be made.
 */
@Singleton
final class InsertSection implements SectionHelperFactory<InsertSection.Insert> {

    private static final String ALIAS = "insert";
    private static final String NAME = "name";
    /** What Qute calls that which a page puts into no place by name. */
    private static final String UNNAMED = "$default$";

    /** After Qute's own, in whose place it is put. */
    void register(@Observes EngineBuilder engine) {
        engine.addSectionHelper(this);
    }

    @Override
    public List<String> getDefaultAliases() {
        return List.of(ALIAS);
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder().addParameter(NAME, UNNAMED).build();
    }

    @Override
    public Insert initialize(SectionInitContext context) {
        return new Insert(context.getParameter(NAME), context.getBlock(MAIN_BLOCK_NAME));
    }

    /**
     * One place of the layout.
     *
     * @param standard what stands there where a page puts nothing
     */
    record Insert(String name, SectionBlock standard) implements SectionHelper {

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            ResolutionContext names = context.resolutionContext();
            SectionBlock given = names.getExtendingBlock(name);
            return context.execute(given == null ? standard : given, names);
        }
    }
}
