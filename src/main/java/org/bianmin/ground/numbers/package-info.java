/**
 * Numbers by which people, cases and secrets are known, and their check digits.
 */
@Module(uses = "ground.text")
package org.bianmin.ground.numbers;

import org.bianmin.Module;
