/**
 * Towns and villages (行政区划): which there are in each place, and the offices of the three tiers as units of work. Their names and
 * codes are the national statistics bureau's; addresses, hours and telephones are not in it and stay unstated.
 */
@Module(uses = {"content.catalog", "content.folder", "ground.text"})
package org.bianmin.content.division;

import org.bianmin.Module;
