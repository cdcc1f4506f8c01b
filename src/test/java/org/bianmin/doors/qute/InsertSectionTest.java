package org.bianmin.doors.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page in a layout is with this what it is with Qute's own. */
class InsertSectionTest {

    private static final String LAYOUT = "<title>{#insert title}标题{/}</title>{#insert head /}"
            + "{#for n in numbers}{#let name=n}{#insert row}{name} {/}{/let}{/for}<main>{#insert /}</main>";
    private static final List<String> PAGES = List.of(
            "{#include layout}{#title}{word}{/title}{#row}<b>{name}{word}</b>{/row}正文{word}{/include}",
            "{#include layout}{#head}<meta>{/head}{#for n in numbers}{n}{#include inner /}{/for}{/include}",
            "{#include layout /}");

    private final Engine own = engine(Engine.builder().addDefaults());
    private final Engine ours = engine(ours());

    private static EngineBuilder ours() {
        EngineBuilder builder = Engine.builder().addDefaults();
        new InsertSection().register(builder);
        return builder;
    }

    private static Engine engine(EngineBuilder builder) {
        Engine engine = builder.build();
        engine.putTemplate("layout", engine.parse(LAYOUT));
        engine.putTemplate("inner", engine.parse("[{word}]"));
        return engine;
    }

    @Test
    void aPageIsWhatItIsWithQutesOwn() {
        assertInstanceOf(
                InsertSection.Insert.class,
                ours.getTemplate("layout")
                        .findNodes(node ->
                                node.isSection() && node.asSection().getHelper() instanceof InsertSection.Insert)
                        .iterator()
                        .next()
                        .asSection()
                        .getHelper());
        for (String page : PAGES) {
            assertEquals(made(own, page), made(ours, page));
        }
    }

    private static String made(Engine engine, String page) {
        return engine.parse(page).data("word", "字", "numbers", List.of(1, 2)).render();
    }
}
