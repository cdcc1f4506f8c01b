package org.bianmin.doors.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bianmin.content.catalog.Item;
import org.junit.jupiter.api.Test;

/** Which layers answer which of the eight questions, and the quotations behind them. */
class AnswersJsonTest {

    private static final List<String> QUESTIONS =
            List.of("who", "papers", "time", "cost", "where", "telephone", "steps", "complain");
    private static final Set<String> LAYERS =
            Set.of("place", "national-direct", "national-reading", "province-direct", "province-reading", "office");

    private final JsonNode answers = new ObjectMapper()
            .readTree(FixtureSite.file(new AnswersJson(FixtureSite.EXAMPLE), FixtureSite.UNKNOWN, "data/answers.json"));

    AnswersJsonTest() throws IOException {}

    @Test
    void everyItemHasTheEightQuestionsInOrder() {
        List<String> ids = new ArrayList<>();
        answers.fieldNames().forEachRemaining(ids::add);
        assertEquals(FixtureSite.CATALOG.items().map(Item::id).toList(), ids);
        for (JsonNode item : answers) {
            List<String> questions = new ArrayList<>();
            item.fieldNames().forEachRemaining(questions::add);
            assertEquals(QUESTIONS, questions);
            item.forEach(layers -> layers.forEach(layer -> assertTrue(LAYERS.contains(layer.asText()))));
        }
    }

    @Test
    void eachLayerIsNamedOnce() {
        assertEquals(
                "{\"who\":[\"national-reading\"],\"papers\":[\"national-direct\"],\"time\":[\"national-direct\"],"
                        + "\"cost\":[\"national-reading\"],\"where\":[\"place\"],\"telephone\":[],\"steps\":[],"
                        + "\"complain\":[\"place\",\"national-direct\"]}",
                answers.get("east-1").toString());
        assertEquals("[\"province-direct\"]", answers.at("/north-1/time").toString());
        assertEquals(
                "{\"who\":[],\"papers\":[\"office\"],\"time\":[\"office\"],\"cost\":[\"office\"],"
                        + "\"where\":[\"place\",\"office\"],\"telephone\":[\"office\"],\"steps\":[],\"complain\":[]}",
                answers.get("north-2").toString());
        assertEquals("[\"place\"]", answers.at("/east-5/papers").toString());
    }

    @Test
    void theQuotationsHaveARowForEachItem() {
        String csv =
                new String(FixtureSite.file(new LawCsv(), FixtureSite.UNKNOWN, "data/law.csv"), StandardCharsets.UTF_8);
        List<String> rows =
                csv.lines().filter(line -> line.startsWith("east-1,")).toList();
        assertEquals(5, rows.size());
        assertTrue(rows.get(1).startsWith("east-1,居住证申领,time,national-direct,office,示范居住证规则,"), rows.get(1));
        assertTrue(csv.contains("north-1,林木采伐许可,time,province-direct,deadline,示范省林木规则"));
        assertTrue(!csv.contains("示范来信规则"));
    }
}
