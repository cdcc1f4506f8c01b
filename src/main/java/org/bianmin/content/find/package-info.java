/**
 * How people look for an item: by what happens in life, and by who they are. Our sorting, kept in {@code themes.yaml} and
 * beside the catalog, because only finding needs it.
 */
@Module(uses = {"content.catalog", "content.folder", "ground.text"})
package org.bianmin.content.find;

import org.bianmin.Module;
