package org.bianmin.page;

import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;

/** The page that a template is making, for sections that stand for {@code {page.…}}. */
final class CurrentPage {

    private static final String NAME = "page";

    private CurrentPage() {}

    /** What the name means in the innermost scope that has it. */
    static PageContext of(ResolutionContext context) {
        for (ResolutionContext scope = context; scope != null; scope = scope.getParent()) {
            if (scope.getData() instanceof Mapper names
                    && names.appliesTo(NAME)
                    && names.get(NAME) instanceof PageContext page) {
                return page;
            }
        }
        throw new IllegalStateException("a template asks for its page and has none");
    }
}
