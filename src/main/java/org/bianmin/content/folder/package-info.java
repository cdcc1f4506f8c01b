/**
 * The content folder and what every reader of it needs: tables, YAML with its lines, and the collection of what is wrong, by
 * file and line.
 *
 * <p>Decisions: YAML is read as nodes with their marks and not bound to classes, because a bound object does not know its line, and
 * because a native executable needs no reflection this way.
 */
@Module(uses = "ground.text")
package org.bianmin.content.folder;

import org.bianmin.Module;
