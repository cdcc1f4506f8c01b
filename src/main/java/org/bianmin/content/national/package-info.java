/**
 * National law, and the law of a province, as far as it answers what a citizen asks of an item: sentences quoted word for word,
 * each bound to the items for which it holds. The second layer of the answers, beside the places' own documents and never
 * mixed with them.
 *
 * <p>{@code national/<law>.yaml} holds the bindings of a law, {@code national/texts/<law>.md} its text, so that the linter can
 * hold every quotation to the words of its article.
 *
 * <p>Decisions: a binding is <em>direct</em> where the article names the very matter of the item, and a <em>reading</em> where it
 * governs the item's legal kind; a reading is ours, and every page says so. Which articles look right for an item and are not is
 * data too, the {@code limits} of a law, so that whoever knows the law can add to them. A law that holds for every matter (such as
 * the one on letters and visits) is {@code general}: it stands once for a place and answers no item of its own.
 */
@Module(uses = {"content.catalog", "content.folder", "content.lint", "ground.text"})
package org.bianmin.content.national;

import org.bianmin.Module;
