package org.bianmin.doors.functions;

import io.quarkus.funqy.Funq;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Rulebook;

/** Shows a case to whoever has its number and its lookup secret. */
public class LookUpCase {

    private final ContentHolder content;
    private final Intake intake;

    LookUpCase(ContentHolder content, Intake intake) {
        this.content = content;
        this.intake = intake;
    }

    @Funq("look-up-case")
    public CaseAnswer lookUp(CaseLookup lookup) {
        Rulebook book = Rulebook.of(content.current());
        return CaseAnswer.of(book, intake.lookUp(book.catalog().messages(), lookup));
    }
}
