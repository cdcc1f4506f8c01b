package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.FormReasons;
import org.bianmin.content.lint.FormReasons.Placed;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** What a form asks because a register of duty boundaries names it stands in that matter, word for word. */
@Singleton
final class FieldReasonBoundary implements LintRule {

    private static final Pattern BOUNDARY = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    @Override
    public String name() {
        return "field-reason-boundary";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        if (!content.isShared()) {
            return;
        }
        FormReasons.all(content).stream()
                .filter(placed -> placed.reason().boundary() != null)
                .forEach(placed -> check(content, placed, problems));
    }

    private void check(LintInput content, Placed placed, Problems problems) {
        FieldReason reason = placed.reason();
        Optional<MappingNode> matter = matter(content, reason);
        if (matter.isEmpty()) {
            problems.error(
                    name(),
                    placed.place(),
                    new Text(
                            "没有职责边界「" + reason.boundary() + "」。",
                            "There is no boundary matter \"" + reason.boundary() + "\"."),
                    new Text(
                            "请写地方和 boundaries.yaml 里的 id，中间用斜线，如 yazhou/fee-collection。",
                            "Name the place and the id in its boundaries.yaml, as in yazhou/fee-collection."));
        } else if (!SourceWords.in(matter.get()).contains(SourceWords.bare(reason.words()))) {
            problems.error(
                    name(),
                    placed.place(),
                    new Text(
                            "职责边界 " + reason.boundary() + " 里没有「" + reason.words() + "」。",
                            "The boundary matter " + reason.boundary() + " does not hold \"" + reason.words() + "\"."),
                    new Text("请照原文摘录，或删去这一项。", "Copy the words of the matter, or take out what is asked."));
        }
    }

    private static Optional<MappingNode> matter(LintInput content, FieldReason reason) {
        if (!BOUNDARY.matcher(reason.boundary()).matches()) {
            return Optional.empty();
        }
        return content.tree(ContentFolder.JURISDICTIONS + "/" + reason.place() + "/boundaries.yaml").stream()
                .filter(MappingNode.class::isInstance)
                .flatMap(root -> Nodes.value((MappingNode) root, "matters").stream())
                .flatMap(matters -> Nodes.mappings(matters).stream())
                .filter(one -> Nodes.scalar(one, "id").equals(reason.matter()))
                .findFirst();
    }
}
