package org.bianmin.doors.site.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormSection;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** On paper an item asks what its form asks online, also where one file of a form asks other questions for each of its items. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
class BlankFormTest {

    @Inject
    BlankFormPages family;

    @Inject
    ContentHolder holder;

    @Inject
    Assets assets;

    @Test
    void everyItemAsksOnPaperWhatItAsksOnline() {
        Snapshot now = holder.current();
        Map<String, Document> pages = family.pages(
                        new SiteContext(now, Content.DAY, assets, text -> false, "https://bianmin.example/", "/desk/"))
                .filter(page -> page.path().startsWith("zh/"))
                .collect(Collectors.toMap(
                        page -> page.path(),
                        page -> Jsoup.parse(new String(page.content().get(), StandardCharsets.UTF_8))));
        String papers = now.catalog().messages().text("blank_form_papers").zh();
        List<Item> items = now.catalog().items().filter(Item::isApplication).toList();
        assertTrue(!items.isEmpty());
        for (Item item : items) {
            Form form = now.divisions().formOf(now.catalog(), item);
            assertEquals(
                    form.sections().stream().flatMap(BlankFormTest::asked).toList(),
                    questions(pages.get("zh/" + Paths.blankForm(item)))
                            .takeWhile(words -> !words.equals(papers))
                            .toList(),
                    item.id());
        }
    }

    private static Stream<String> asked(FormSection section) {
        Stream<String> fields = section.table() == null
                ? section.fields().stream()
                        .flatMap(field -> Stream.concat(Stream.of(field.label().zh()), choices(field)))
                : section.table().columns().stream().flatMap(BlankFormTest::head);
        return Stream.concat(Stream.of(section.title().zh()), fields);
    }

    /** Of a column of a table: what it asks, and in one line what can be chosen. */
    private static Stream<String> head(FormField column) {
        String choices = choices(column).collect(Collectors.joining(" / "));
        return Stream.of(column.label().zh(), choices).filter(words -> !words.isEmpty());
    }

    private static Stream<String> choices(FormField field) {
        boolean chosen = field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.ONE_OF;
        return field.options().stream()
                .filter(option -> chosen)
                .map(option -> option.label().zh());
    }

    private static Stream<String> questions(Document page) {
        return page.select("h2, .bl > p, .bx1 > span, thead th, thead small").stream()
                .map(Element::ownText)
                .map(words -> words.replaceFirst("^\\* ", ""));
    }
}
