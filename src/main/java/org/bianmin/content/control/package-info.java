/**
 * What runs by itself: the clauses (条款) of the sources that a system can carry out, the supervision controls (监管措施) that do so,
 * which a jurisdiction's {@code controls.yaml} declares, and {@code schedule.yaml}, which says when the jobs run; and {@code
 * retention.yaml}, which says how long records are kept.
 */
@Module(uses = {"content.catalog", "content.folder", "content.process", "ground.calendar", "ground.text"})
package org.bianmin.content.control;

import org.bianmin.Module;
