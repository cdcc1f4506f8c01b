/**
 * Metrics of our own, beside those of the platform: for packagings that Prometheus can ask. They count, and name nobody.
 */
@Module(uses = "ground.tally")
package org.bianmin.run.metrics;

import org.bianmin.Module;
