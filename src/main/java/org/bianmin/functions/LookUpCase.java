package org.bianmin.functions;

import io.quarkus.funqy.Funq;
import org.bianmin.cases.CaseLookup;
import org.bianmin.cases.CaseLookupResult;
import org.bianmin.cases.Intake;

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
