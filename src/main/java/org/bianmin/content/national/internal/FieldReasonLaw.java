package org.bianmin.content.national.internal;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.FormReasons;
import org.bianmin.content.lint.FormReasons.Placed;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.content.national.ArticleNumber;
import org.bianmin.ground.text.Text;

/**
 * What a form asks because a law says so stands in the article, word for word, and the law holds where the form is asked: a law of a
 * province gives no reason elsewhere.
 */
@Singleton
final class FieldReasonLaw implements LintRule {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    @Override
    public String name() {
        return "field-reason-law";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        if (!content.isShared()) {
            return;
        }
        FormReasons.all(content).stream()
                .filter(placed -> placed.reason().law() != null)
                .forEach(placed -> check(content, placed, problems));
    }

    private void check(LintInput content, Placed placed, Problems problems) {
        FieldReason reason = placed.reason();
        Optional<LawNodes> law = ID.matcher(reason.law()).matches()
                ? LawNodes.all(content).stream()
                        .filter(one -> one.file().equals(LawFile.FOLDER + "/" + reason.law() + LawFile.ENDING))
                        .findFirst()
                : Optional.empty();
        if (law.isEmpty()) {
            error(
                    placed,
                    problems,
                    new Text("没有法律「" + reason.law() + "」。", "There is no law \"" + reason.law() + "\"."),
                    new Text("请写 national/ 里的文件名。", "Name a file of national/."));
            return;
        }
        String article = ArticleNumber.zh(Math.max(1, reason.article()));
        if (!new LawText(content.text(law.get().textFile())).holds(Math.max(1, reason.article()), reason.words())) {
            error(
                    placed,
                    problems,
                    new Text(
                            "「" + law.get().name() + "」" + article + "里没有「" + reason.words() + "」。",
                            "Article " + reason.article() + " of " + reason.law() + " does not hold \"" + reason.words()
                                    + "\"."),
                    new Text("请照条文摘录，或删去这一项。", "Copy the words of the article, or take out what is asked."));
        }
        String province = LawNodes.zh(law.get().law(), "province");
        if (!province.isEmpty()
                && placed.form().items().stream()
                        .flatMap(id -> content.catalog().item(id).stream())
                        .anyMatch(item -> !content.catalog()
                                .jurisdictionOf(item)
                                .name()
                                .zh()
                                .startsWith(province))) {
            error(
                    placed,
                    problems,
                    new Text(
                            "这是" + province + "的法规，表单还用于别处。",
                            "This is a law of one province, and the form is used elsewhere too."),
                    new Text("请给别处另写一张表单。", "Write another form for the other places."));
        }
    }

    private void error(Placed placed, Problems problems, Text message, Text remedy) {
        problems.error(name(), placed.place(), message, remedy);
    }
}
