/**
 * Supervision during and after handling (事中事后监管). So far the monthly sampling; each further control is a class of its
 * own beside it, and a kind of entry in a jurisdiction's {@code controls.yaml}.
 *
 * <p>Decisions: Rivest's consistent sampler and not a database's random order, so that an inspector can draw a sample
 * again by hand, and so that a frame of villages merges into that of a town. The seed is drawn after the frame is closed
 * and stored with it. The whole frame is stored, not only the sample: without it nobody could check that nothing was
 * left out.
 */
@Module(uses = {"content.catalog", "content.control", "domain.cases", "ground.audit", "ground.calendar", "ground.text"})
package org.bianmin.domain.supervision;

import org.bianmin.Module;
