package org.bianmin.content.national.internal;

import jakarta.inject.Singleton;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.content.national.ArticleNumber;
import org.bianmin.ground.text.Text;

/**
 * What is quoted of a law stands word for word in the article that it names, in whole sentences: half a sentence may leave out the
 * condition under which it holds.
 */
@Singleton
final class LawQuotation implements LintRule {

    @Override
    public String name() {
        return "law-quotation";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (LawNodes law : LawNodes.all(content)) {
            if (!content.has(law.textFile())) {
                error(
                        problems,
                        law.law().place(),
                        new Text(
                                "没有法律原文 " + law.textFile() + "。",
                                "The text of the law is missing: " + law.textFile() + "."),
                        new Text("请放入原文，引文要与它核对。", "Add it: quotations are held to it."));
                continue;
            }
            LawText text = new LawText(content.text(law.textFile()));
            if (!text.isNamed(law.name())) {
                error(
                        problems,
                        law.law().place("name"),
                        new Text(
                                law.textFile() + " 的标题不是「" + law.name() + "」。",
                                law.textFile() + " is not headed \"" + law.name() + "\"."),
                        new Text("请核对是不是同一部法律。", "Check that it is the same law."));
            }
            law.bindings().forEach(binding -> quotation(text, binding, problems));
        }
    }

    private void quotation(LawText text, YamlNode binding, Problems problems) {
        int article = LawNodes.article(binding);
        String quote = LawNodes.zh(binding, "quote");
        if (article == 0 || quote.isEmpty()) {
            return;
        }
        String number = ArticleNumber.zh(article);
        FilePosition place = binding.place("quote");
        if (!text.has(article)) {
            error(
                    problems,
                    binding.place("article"),
                    new Text("原文里没有" + number + "。", "The text has no article " + article + "."),
                    new Text("请更正条号。", "Correct the number."));
        } else if (!text.holds(article, quote)) {
            error(
                    problems,
                    place,
                    new Text(number + "里没有这句话。", "Article " + article + " does not hold these words."),
                    new Text("请照条文逐字摘录，略去的写「……」。", "Copy the article word by word; write …… for what is left out."));
        } else if (!text.holdsWhole(article, quote)) {
            error(
                    problems,
                    place,
                    new Text(number + "的这句话没有引全。", "The sentence of article " + article + " is not quoted whole."),
                    new Text("请从句首引到句末，条件和例外不能去掉。", "Quote from its beginning to its end, with its conditions."));
        }
    }

    private void error(Problems problems, FilePosition place, Text message, Text remedy) {
        problems.error(name(), place, message, remedy);
    }
}
