/**
 * Dynamic management (动态管理): what was changed in the catalog, when and why. Kept in {@code changes.yaml} by whoever makes
 * the change; pages and feeds are made from it. Beside the catalog and not in it, because only pages need it.
 */
@Module(uses = {"content.catalog", "content.folder", "ground.text"})
package org.bianmin.content.change;

import org.bianmin.Module;
