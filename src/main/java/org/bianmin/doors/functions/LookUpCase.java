package org.bianmin.doors.functions;

import io.quarkus.funqy.Funq;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.CaseLookupResult;
import org.bianmin.domain.cases.Intake;

/** Shows a case to whoever has its number and its lookup secret. */
public class LookUpCase {

    private final Intake intake;

    LookUpCase(Intake intake) {
        this.intake = intake;
    }

    @Funq("look-up-case")
    public CaseLookupResult lookUp(CaseLookup lookup) {
        return intake.lookUp(lookup);
    }
}
