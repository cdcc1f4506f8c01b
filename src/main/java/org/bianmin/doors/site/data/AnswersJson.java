package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.doors.site.guide.AnsweredQuestion;
import org.bianmin.doors.site.guide.GuideView;
import org.bianmin.doors.site.guide.GuideViews;
import org.bianmin.doors.site.guide.ListedItem;

/** {@code data/answers.json}: of each item, for each of eight questions, which layers answer it; an empty list where none does. */
@Singleton
@Priority(95)
final class AnswersJson implements PageSource, DataShape {

    static final String PATH = "data/answers.json";

    private final Example example;

    AnswersJson(Example example) {
        this.example = example;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Stream.of(new SitePage(PATH, () -> Json.file(tree(site))));
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public List<String> files(SiteContext site) {
        return List.of(PATH);
    }

    @Override
    public String example(SiteContext site) {
        ListedItem listed = example.of(site);
        ObjectNode piece = Json.object();
        piece.set(
                listed.item().id(),
                answers(new GuideViews(site.content(), site.today())
                        .of(listed.jurisdiction(), listed.list(), listed.item())));
        return Json.indented(piece);
    }

    @Override
    public int limits() {
        return 2;
    }

    private static ObjectNode tree(SiteContext site) {
        ObjectNode tree = Json.object();
        GuideViews views = new GuideViews(site.content(), site.today());
        site.catalog()
                .jurisdictions()
                .forEach(jurisdiction -> jurisdiction
                        .lists()
                        .forEach(list -> views.of(jurisdiction, list)
                                .forEach(guide -> tree.set(guide.item().id(), answers(guide)))));
        return tree;
    }

    private static ObjectNode answers(GuideView guide) {
        ObjectNode answers = Json.object();
        for (AnsweredQuestion question : AnsweredQuestion.values()) {
            ArrayNode layers = answers.putArray(question.code());
            question.layers(guide).forEach(layer -> layers.add(layer.code()));
        }
        return answers;
    }
}
