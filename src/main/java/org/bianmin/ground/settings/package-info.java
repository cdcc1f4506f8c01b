/**
 * The settings of an installation: what they are called, what they mean and what they are by default, each said once.
 *
 * <p>Decisions: one mapping for all of them, so that a setting is documented where it is declared, and a misspelt one stops the
 * start instead of being ignored. Settings of Quarkus are read where they are used. Defaults stand in the mapping and not in
 * {@code application.properties}, which a packaging may leave out.
 */
@Module
package org.bianmin.ground.settings;

import org.bianmin.Module;
