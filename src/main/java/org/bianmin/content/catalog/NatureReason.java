package org.bianmin.content.catalog;

import org.bianmin.ground.text.Text;

/**
 * Why items have the nature they have. Ours, by reading: no source says what a person does about an item.
 *
 * @param words one sentence for whoever reviews the decision
 */
public record NatureReason(String id, ItemNature nature, Text words) {}
