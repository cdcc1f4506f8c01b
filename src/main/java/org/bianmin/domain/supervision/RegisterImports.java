package org.bianmin.domain.supervision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.bianmin.content.control.Control;
import org.bianmin.domain.cases.Handler;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/** Takes spreadsheets into registers: each row is written as if it had been typed, and all of them or none. */
@ApplicationScoped
public class RegisterImports {

    private final Registers registers;
    private final OperationLog log;

    RegisterImports(Registers registers, OperationLog log) {
        this.registers = registers;
        this.log = log;
    }

    /**
     * Does what a plan says.
     *
     * @return false if somebody has written to one of its entries meanwhile; then nothing is done
     */
    public boolean take(Control register, Handler handler, RegisterImport.Plan plan) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                log.record(
                        Actor.staff(handler.account()),
                        Deed.of(
                                "register.import",
                                register.id() + " " + plan.steps().size()));
                plan.steps().forEach(step -> write(register, handler, step));
            });
            return true;
        } catch (WrittenMeanwhile e) {
            return false;
        }
    }

    private void write(Control register, Handler handler, RegisterImport.Step step) {
        Registers.Result result = step.before() == null
                ? registers.add(register, handler, step.unit(), step.values())
                : registers.change(
                        register, handler, step.before().id(), step.before().version(), step.values());
        if (result != Registers.Result.DONE) {
            throw new WrittenMeanwhile();
        }
    }

    /** Ends the transaction with nothing written. */
    private static final class WrittenMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
