/**
 * Supervision during and after handling (事中事后监管): what is due is found and carried out by one runner, whatever its kind; what a
 * person must do because of it is a task, and what is wrong is a finding that is put right, answered for and verified by somebody
 * else. A kind of control is a class that implements {@code ControlKind} and an entry in {@code content/control-kinds.yaml}; a
 * control is an entry in a jurisdiction's {@code controls.yaml}.
 *
 * <p>Decisions: Rivest's consistent sampler and not a database's random order, so that an inspector can draw a sample
 * again by hand, and so that a frame of villages merges into that of a town. The seed is drawn after the frame is closed
 * and stored with it. The whole frame is stored, not only the sample: without it nobody could check that nothing was
 * left out. Kinds work in sets, with one statement for however many cases.
 *
 * <p>A run is a control, a period and a part of its place, each a row that a worker claims, with attempts, counts and hashes of its
 * own. The part is a town only for kinds that look at what offices have in hand, of which there is an index by town: these towns are
 * shared among workers, and one that fails holds up no other. A sample is drawn from the whole place, because its strata are the
 * towns; and of what happened on a day there is an index by time alone, so that each town would read the acts of all of them.
 */
@Module(
        uses = {
            "content",
            "content.calendar",
            "content.catalog",
            "content.control",
            "content.division",
            "content.process",
            "content.sheet",
            "domain.cases",
            "ground.calendar",
            "ground.crypto",
            "ground.log",
            "ground.numbers",
            "ground.tally",
            "ground.text"
        })
package org.bianmin.domain.supervision;

import org.bianmin.Module;
