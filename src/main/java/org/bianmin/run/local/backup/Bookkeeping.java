package org.bianmin.run.local.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/** Logs what is no part of another transaction. */
@ApplicationScoped
class Bookkeeping {

    private final OperationLog log;

    Bookkeeping(OperationLog log) {
        this.log = log;
    }

    @Transactional
    void record(Actor by, Deed deed) {
        log.record(by, deed);
    }
}
