package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WorkListRebuild;
import org.bianmin.domain.upgrade.WorkLists;
import org.bianmin.ground.log.Actor;

/**
 * Makes the work lists again from what happened to the cases, as the owner of the tables; safe to call again. Called by an operator
 * after the control {@code case-check} has found that they differ. Not a {@link Job}: no schedule calls it.
 */
@Singleton
public class RebuildWorkList {

    static final String NAME = "rebuild-work-list";

    private final ContentHolder content;
    private final WorkLists lists;

    RebuildWorkList(ContentHolder content, WorkLists lists) {
        this.content = content;
        this.lists = lists;
    }

    @Funq(NAME)
    public WorkListRebuild.Rebuilt rebuild() {
        return lists.rebuild(Rulebook.of(content.current()), Actor.operator(NAME));
    }
}
