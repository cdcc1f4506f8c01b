package org.bianmin.doors.functions;

import io.quarkus.funqy.Funq;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.CaseLookupResult;
import org.bianmin.domain.cases.Intake;

/** Shows a case to whoever has its number and its lookup secret. */
public class LookUpCase {

    private final ContentHolder content;
    private final Intake intake;

    LookUpCase(ContentHolder content, Intake intake) {
        this.content = content;
        this.intake = intake;
    }

    @Funq("look-up-case")
    public CaseLookupResult lookUp(CaseLookup lookup) {
        return intake.lookUp(content.current().catalog().messages(), lookup);
    }
}
