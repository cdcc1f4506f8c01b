/**
 * What the sources say about the office itself and not about one item: its duties, the boundaries of its duties with other
 * departments, its supervision regimes, and the handbook of a service centre. Records only; {@code read} fills them.
 *
 * <p>Decisions: none of this is in the {@link org.bianmin.content.catalog.Catalog}, because the functions read the catalog at every
 * cold start and never need a register. The registers point at items and offices of the catalog, never the other way, and
 * {@link org.bianmin.content.register.Registers} answers which of them concern an item.
 */
@Module(uses = {"content.catalog", "content.folder", "content.guide", "ground.text"})
package org.bianmin.content.register;

import org.bianmin.Module;
