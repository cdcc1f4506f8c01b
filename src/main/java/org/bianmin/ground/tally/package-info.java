/**
 * What an operator counts: cases taken in and refused, look-ups and jobs that failed.
 *
 * <p>Decisions: an interface of our own, because not every packaging carries metrics; where there are none, nothing is counted.
 */
@Module
package org.bianmin.ground.tally;

import org.bianmin.Module;
