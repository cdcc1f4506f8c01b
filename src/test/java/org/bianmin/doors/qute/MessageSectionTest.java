package org.bianmin.doors.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.MissingMessageException;
import org.bianmin.ground.text.Text;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** Words that are looked up say what the expression says for which they stand. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MessageSectionTest {

    @Inject
    Engine engine;

    private final FragmentCache zh = new FragmentCache();
    private final FragmentCache en = new FragmentCache();

    @Test
    void wordsAreThoseOfTheLanguageAndEscapedInEveryScope() {
        Template template = engine.parse(
                "<p title=\"{page.t('hours')}\">{#for one in all}{#let x=one}{page.t('hours')}{x}{/let}{/for}</p>");
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    "<p title=\"上班 &lt;时间&gt;\">上班 &lt;时间&gt;1上班 &lt;时间&gt;2</p>",
                    made(template, Language.ZH, zh, "上班 <时间>"));
            assertEquals(
                    "<p title=\"Days &amp; hours\">Days &amp; hours1Days &amp; hours2</p>",
                    made(template, Language.EN, en, "上班 <时间>"));
        }
        assertEquals(
                "<p title=\"新\">新1新2</p>",
                made(template, Language.ZH, new FragmentCache(), "新"),
                "with other messages");
    }

    @Test
    void wordsThatAreMissingAreNamed() {
        Template template = engine.parse("{page.t('nowhere')}");
        TemplateException failure =
                assertThrows(TemplateException.class, () -> made(template, Language.ZH, new FragmentCache(), "词"));
        assertInstanceOf(MissingMessageException.class, failure.getCause());
        assertEquals(
                "content/messages: 没有「nowhere」这一行，请补上。There is no row \"nowhere\"; add it.",
                failure.getCause().getMessage());
    }

    private static String made(Template template, Language language, FragmentCache common, String words) {
        Messages messages = new Messages(Map.of("hours", new Text(words, "Days & hours")));
        PageContext page = new PageContext(
                language, "index.html", "../", "", "/desk/", null, null, messages, null, text -> false, common);
        return template.data("page", page, "all", List.of(1, 2)).render();
    }
}
