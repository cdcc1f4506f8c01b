package org.bianmin.domain.upgrade;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WorkListRebuild;
import org.bianmin.domain.cases.WorkListRebuild.Rebuilt;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.flywaydb.core.Flyway;

/** Makes the work lists again by the connection of the migrations, which is the owner's, and logs it. */
@ApplicationScoped
public class WorkLists {

    /** Asked for only when it is called: commands that need no database start without one. */
    private final Instance<Flyway> migrations;

    private final OperationLog log;

    WorkLists(Instance<Flyway> migrations, OperationLog log) {
        this.migrations = migrations;
        this.log = log;
    }

    /**
     * Does it.
     *
     * @throws IllegalStateException if it cannot be done, or is being done; the lists are the old ones then
     */
    public Rebuilt rebuild(Rulebook book, Actor by) {
        Rebuilt rebuilt =
                WorkListRebuild.run(migrations.get().getConfiguration().getDataSource(), book);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        log.record(by, Deed.of("work-list.rebuilt", "work-list").because(rebuilt.cases() + " cases")));
        return rebuilt;
    }
}
