/**
 * What runs by itself: the supervision controls (监管措施) that a jurisdiction's {@code controls.yaml} declares, and {@code
 * schedule.yaml}, which says when the jobs run.
 */
@Module
package org.bianmin.content.control;

import org.bianmin.Module;
