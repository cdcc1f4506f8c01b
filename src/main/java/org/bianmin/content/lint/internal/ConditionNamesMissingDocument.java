package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.Fact;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/** A paper that the conditions demand is among the papers to bring, where those are stated. */
@Singleton
final class ConditionNamesMissingDocument implements LintRule {

    /** Papers by their usual names; of a pair in brackets either name will do. */
    private static final Pattern PAPER =
            Pattern.compile("《[^》]{2,40}(?:证|表|书|证明)》|身份证(?!号)|户口[本簿]|营业执照|开户许可证|居住证|结婚证|离婚证"
                    + "|残疾人?证|死亡证明|诊断证明|失业登记证明|社会?保障?卡|毕业证书?|退役证|登记证书");

    private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("materials", "audience"));

    @Override
    public String name() {
        return "condition-names-missing-document";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        SourceDefect defect = new SourceDefect(content, problems, name());
        for (Fact fact : content.facts()) {
            String papers = String.join(
                    "\n",
                    fact.statements(Fact.MATERIALS).stream()
                            .map(Fact.Statement::zh)
                            .toList());
            if (!papers.isEmpty()) {
                fact.statements(Fact.AUDIENCE).forEach(said -> compare(fact, said, papers, defect));
            }
        }
    }

    private static void compare(Fact fact, Fact.Statement condition, String papers, SourceDefect defect) {
        Matcher matcher = PAPER.matcher(condition.zh());
        while (matcher.find()) {
            String paper = matcher.group();
            if (!papers.contains(stem(paper))) {
                defect.report(
                        fact.table(),
                        fact.item(),
                        FIELDS,
                        condition.place(),
                        new Text(
                                "条件里提到「" + paper + "」，要带的材料里没有。",
                                "The conditions name " + paper + ", which is not among the papers to bring."));
            }
        }
    }

    /** 户口本 and 户口簿, 《居住证》 and 居住证 are the same paper. */
    private static String stem(String paper) {
        return paper.replaceFirst("^户口.$", "户口").replaceAll("[《》]", "");
    }
}
