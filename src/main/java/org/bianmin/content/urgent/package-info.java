/**
 * What cannot wait: a lost card, the death of somebody who draws a benefit, danger. Kept in {@code urgent.yaml}, for every item to
 * which it belongs. The pages of these items say, before anything is offered to be filled in, that a form stops or blocks nothing,
 * and what does: by the words of a source or a law, else marked as ours.
 */
@Module(uses = {"content.catalog", "content.folder", "content.guide", "content.national", "ground.text"})
package org.bianmin.content.urgent;

import org.bianmin.Module;
