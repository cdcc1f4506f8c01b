package org.bianmin.doors.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** Names mean what Qute says that they mean, the first time that a template is made and every time after. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScopeResolverTest {

    @Inject
    Engine engine;

    @Test
    void theNearestScopeCounts() {
        Template template = engine.parse("{name}{#for name in names}{name}{outer}"
                + "{#let outer=name}{outer}{#for n in names}{n}{name}{n_count}{/for}{/let}{outer}{/for}{name}");
        for (int i = 0; i < 3; i++) {
            String text = template.data("name", "N", "outer", "O", "names", List.of("a", "b"))
                    .render();
            assertEquals("NaOaaa1ba2ObObab1bb2ON", text);
        }
    }

    @Test
    void aNameThatIsNearerOnlyOnceIsFoundWhereItIs() {
        Template template = engine.parse("{#for map in maps}{#with map}{word}{/with}{/for}");
        for (int i = 0; i < 2; i++) {
            String text = template.data("word", "out", "maps", List.of(Map.of(), Map.of("word", "in"), Map.of()))
                    .render();
            assertEquals("outinout", text);
        }
    }

    @Test
    void aMemberOfNothingIsNotTakenFromAScope() {
        Template template = engine.parse("{#let a=1}{thing.word}{/let}");
        assertEquals(
                "in",
                template.data("word", "out", "thing", Map.of("word", "in")).render());
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("thing", null);
        nothing.put("word", "out");
        var instance = template.instance();
        nothing.forEach(instance::data);
        assertThrows(TemplateException.class, instance::render);
    }

    @Test
    void aNameThatIsNowhereFails() {
        Template template = engine.parse("{#for a in names}{nowhere}{/for}");
        var instance = template.data("names", List.of("a"));
        assertThrows(TemplateException.class, instance::render);
        assertEquals("x", template.data("names", List.of("a"), "nowhere", "x").render());
        assertThrows(TemplateException.class, instance::render);
    }
}
