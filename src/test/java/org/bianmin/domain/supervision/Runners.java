package org.bianmin.domain.supervision;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.bianmin.domain.supervision.internal.IrregularDays;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.tally.Tally;

/** Makes runners like the desk's, of its own kinds or of such as stand around them, by a clock of the test. */
@Singleton
class Runners {

    private final Instance<DataSource> database;
    private final List<ControlKind> kinds;
    private final IrregularDays irregular;
    private final OperationLog log;
    private final Tally tally;

    Runners(
            Instance<DataSource> database,
            @All List<ControlKind> kinds,
            IrregularDays irregular,
            OperationLog log,
            Tally tally) {
        this.database = database;
        this.kinds = kinds;
        this.irregular = irregular;
        this.log = log;
        this.tally = tally;
    }

    ControlRunner of(UnaryOperator<ControlKind> wrapped, Clock clock) {
        return new ControlRunner(database, kinds.stream().map(wrapped).toList(), irregular, log, tally, clock);
    }

    /** Of all kinds that the desk has. */
    List<String> kinds() {
        return kinds.stream().map(ControlKind::id).toList();
    }

    /** The desk's own kind of that name. */
    ControlKind kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }
}
