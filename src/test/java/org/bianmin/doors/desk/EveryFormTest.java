package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormTable;
import org.bianmin.content.catalog.Item;
import org.bianmin.support.Content;
import org.bianmin.support.FilledForm;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each form of the published content that is an item's own, once a place, walked as a browser without a script walks it: narrowed by
 * each answer that leads, all wrong, then right.
 */
@QuarkusTest
@QuarkusTestResource(
        value = PostgresResource.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = PostgresResource.PUBLISHED, value = "yes"))
class EveryFormTest {

    private static final Snapshot CONTENT = Content.snapshot(Content.real());

    /** A form and an item that it serves. */
    record Walk(Item item, FilledForm filled) {

        String page() {
            return "/desk/apply/zh/" + item.id();
        }

        @Override
        public String toString() {
            return item.id() + " " + filled;
        }
    }

    static Stream<Walk> walks() {
        Set<String> seen = new HashSet<>();
        return CONTENT.catalog()
                .items()
                .filter(item -> item.isApplication() && CONTENT.catalog().hasOwnForm(item))
                .filter(item -> seen.add(
                        item.jurisdiction() + CONTENT.catalog().formOf(item).id()))
                .flatMap(item -> FilledForm.each(form(item)).map(filled -> new Walk(item, filled)));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void isNarrowedRefusedAndTaken(Walk walk) {
        Forms.Visitor visitor = new Forms.Visitor();
        Document empty = visitor.open(walk.page(), 200);
        Map<String, String> right = walk.filled().right();
        assertEquals(
                names(walk.filled().form()), shown(empty), "an empty form shows all of it, and one row of a table");

        Document narrow = visitor.send(post(empty, right).formParam("narrow", "any"), walk.page(), 200);
        assertEquals(asked(walk.filled(), right), shown(narrow), "only what the answer needs");
        assertEquals(papers(walk), narrow.select("#bring li").size(), "the papers of the answer");

        Map<String, String> wrong = new HashMap<>();
        right.forEach(
                (name, typed) -> wrong.put(name, isLeading(walk.filled().form(), name) ? typed : wrong(walk, name)));
        Document refused = visitor.send(post(narrow, wrong), walk.page(), 200);
        wrong.forEach((name, typed) -> {
            if (!isLeading(walk.filled().form(), name)) {
                assertNotNull(refused.getElementById("f-" + name + "-error"), () -> name + " is not told");
                Element field = refused.getElementById("f-" + name);
                if (field.tagName().equals("input") && field.attr("type").equals("text")) {
                    assertEquals(typed, field.val(), () -> name + " was lost");
                }
            }
        });

        Document receipt = visitor.send(post(refused, right), walk.page(), 200);
        assertNotNull(
                receipt.getElementById("case-number"),
                () -> receipt.select(".esum").text());
    }

    private static String wrong(Walk walk, String name) {
        return FilledForm.wrong(walk.filled().form().field(name).orElseThrow());
    }

    private static Form form(Item item) {
        return CONTENT.divisions().formOf(CONTENT.catalog(), item);
    }

    private static boolean isLeading(Form form, String name) {
        return form.fields()
                        .flatMap(field -> field.askedWhen().stream())
                        .anyMatch(condition -> condition.field().equals(name))
                || form.papers().stream()
                        .flatMap(paper -> paper.askedWhen().stream())
                        .anyMatch(condition -> condition.field().equals(name));
    }

    /** The fields of a form, of a table those of its first rows. */
    private static Set<String> names(Form form) {
        return form.fields()
                .filter(field -> field.cell() == null || field.cell().row() <= least(form, field))
                .map(FormField::name)
                .collect(Collectors.toSet());
    }

    private static int least(Form form, FormField field) {
        return form.tables()
                .filter(table -> table.name().equals(field.cell().table()))
                .mapToInt(FormTable::least)
                .map(least -> Math.max(1, least))
                .findFirst()
                .orElseThrow();
    }

    /** What is asked beside these answers; of a question that does not lead, all that hangs on it. */
    private static Set<String> asked(FilledForm filled, Map<String, String> right) {
        return filled.form()
                .fields()
                .filter(field -> field.cell() == null || field.cell().row() <= 2)
                .filter(field -> field.askedWhen().stream()
                        .filter(condition -> filled.form()
                                .field(condition.field())
                                .filter(other -> other.kind() == FieldKind.ONE_OF)
                                .isPresent())
                        .allMatch(condition -> condition.holds(name -> right.getOrDefault(
                                name, condition.values().stream().findFirst().orElse("")))))
                .filter(field -> field.cell() == null
                        || field.cell().row() == 1
                        || right.keySet().stream()
                                .anyMatch(name -> name.startsWith(field.cell().table() + "-2-")))
                .map(FormField::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> shown(Document page) {
        return page.select("main form [id^=f-]").stream()
                .map(Element::id)
                .filter(id -> !id.endsWith("-hint") && !id.endsWith("-error") && !id.endsWith("-box"))
                .map(id -> id.substring(2))
                .filter(name -> !name.startsWith("attachments"))
                .collect(Collectors.toSet());
    }

    /** How many papers are listed for the answers: of the item's own facts, and those that the form names. */
    private static int papers(Walk walk) {
        Form form = walk.filled().form();
        Map<String, String> right = walk.filled().right();
        List<String> left = form.papers().stream()
                .filter(paper -> paper.way() != null
                        && !paper.askedWhen().stream()
                                .allMatch(condition -> condition.holds(name -> right.getOrDefault(name, ""))))
                .map(paper -> paper.way())
                .toList();
        long own = CONTENT.guides().facts(walk.item()).materials().stream()
                .filter(way -> way.name() == null || !left.contains(way.name().zh()))
                .mapToLong(way -> way.materials().size())
                .sum();
        long named = form.papers().stream()
                .filter(paper -> paper.way() == null && paper.reason().holdsFor(walk.item()))
                .filter(paper -> paper.askedWhen().stream()
                        .allMatch(condition -> condition.holds(name -> right.getOrDefault(name, ""))))
                .count();
        return (int) (own + named);
    }

    private static RequestSpecification post(Document page, Map<String, String> answers) {
        RequestSpecification post = given().contentType(Forms.TYPE)
                .formParam("key", page.selectFirst("input[name=key]").val());
        page.select("main form input[type=hidden][name$=-rows]")
                .forEach(rows -> post.formParam(rows.attr("name"), rows.val()));
        answers.forEach(post::formParam);
        return post;
    }
}
