/**
 * What runs by itself: the supervision controls (监管措施) that a jurisdiction's {@code controls.yaml} declares, and {@code
 * schedule.yaml}, which says when the jobs run.
 */
@Module(uses = {"content.catalog", "content.folder", "ground.text"})
package org.bianmin.content.control;

import org.bianmin.Module;
