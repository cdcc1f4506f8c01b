/**
 * The command line of the one-machine package: one class a command.
 */
@Module
package org.bianmin.run.local.command;

import org.bianmin.Module;
