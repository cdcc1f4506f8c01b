package org.bianmin.domain.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.domain.cases.internal.SavedStore;
import org.bianmin.ground.brakes.Brakes;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.LookupSecret;
import org.bianmin.ground.numbers.SavedNumber;
import org.bianmin.ground.text.Messages;

/** Keeps unfinished forms for whoever goes on later, without an account: with a number and a code they open in any browser. */
@ApplicationScoped
public class SavedForms {

    private final SavedStore store;
    private final Brakes brakes;
    private final OperationLog log;

    SavedForms(SavedStore store, Brakes brakes, OperationLog log) {
        this.store = store;
        this.brakes = brakes;
        this.log = log;
    }

    /**
     * Keeps a form that is being filled in. One that is kept already keeps its number and its code.
     *
     * @return empty where there is no such form, or it has been handed in
     */
    @Transactional
    public Optional<SavedForm> keep(FormKey key) {
        return store.keep(key);
    }

    /** Opens a form for whoever has its number and its code. An attempt that opens nothing is counted and logged, as with cases. */
    public OpenedForm open(Messages messages, CaseLookup typed) {
        Optional<SavedNumber> number = SavedNumber.parse(typed.number());
        Optional<LookupSecret> code = LookupSecret.parse(typed.lookupSecret());
        List<FieldError> errors = new ArrayList<>();
        if (number.isEmpty()) {
            errors.add(new FieldError("number", messages.text("error_saved_number")));
        }
        if (code.isEmpty()) {
            errors.add(new FieldError("lookupSecret", messages.text("error_saved_code")));
        }
        if (!errors.isEmpty()) {
            return new OpenedForm(null, null, errors);
        }
        String asked = number.get().value();
        brakes.beginLookUp(asked);
        Optional<OpenedForm> found = QuarkusTransaction.requiringNew().call(() -> store.open(number.get(), code.get()));
        if (found.isPresent()) {
            brakes.lookUpOpened();
            return found.get();
        }
        brakes.lookUpFailed(asked);
        QuarkusTransaction.requiringNew().run(() -> log.record(Actor.citizen(), Deed.of("form.open-failed", asked)));
        return new OpenedForm(null, null, List.of(new FieldError("number", messages.text("error_no_such_form"))));
    }
}
