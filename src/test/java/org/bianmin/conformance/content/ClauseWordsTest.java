package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.SourceClause;
import org.bianmin.support.Content;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;

/** The words of each clause stand in what was transcribed of the document that it cites, in full. */
@OfPlaces({"dingan", "jiyuan", "tunchang", "yazhou", "yeji"})
class ClauseWordsTest {

    private static final Snapshot CONTENT = Content.snapshot(Content.real());

    /** Where several places of a document are quoted, between them. */
    private static final Pattern BETWEEN = Pattern.compile("[；;／/→]");

    private static final Pattern OTHER_DOCUMENT = Pattern.compile("00[0-4]");

    @Test
    void everyClauseIsInTheWordsOfItsDocument() {
        Map<String, String> texts = CONTENT.controls().clauses().stream()
                .collect(Collectors.toMap(SourceClause::document, clause -> text(clause.place()), (one, same) -> one));
        Map<Integer, List<String>> foreign = new HashMap<>();
        for (SourceClause clause : CONTENT.controls().clauses()) {
            List<String> cited = Stream.concat(
                            Stream.of(clause.document()),
                            OTHER_DOCUMENT.matcher(clause.where()).results().map(found -> found.group()))
                    .toList();
            List<String> unknown = Arrays.stream(BETWEEN.split(clause.words()))
                    .map(ClauseWordsTest::plain)
                    .filter(part -> cited.stream()
                            .noneMatch(document -> texts.get(document).contains(part)))
                    .toList();
            if (!unknown.isEmpty()) {
                foreign.put(clause.number(), unknown);
            }
        }
        assertEquals(Map.of(), foreign);
    }

    @Test
    void noClauseIsShortened() {
        assertTrue(CONTENT.controls().clauses().stream()
                .noneMatch(clause -> clause.words().contains("…")));
    }

    /** What was transcribed for a place; not what this project says of its clauses. */
    private static String text(String place) {
        try (Stream<Path> files = Files.list(Content.real().root().resolve("jurisdictions/" + place))) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|yaml)"))
                    .filter(file -> !file.getFileName().toString().matches("(clauses|controls).*"))
                    .map(ClauseWordsTest::read)
                    .map(ClauseWordsTest::plain)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without spaces, which the columns of the sources have put anywhere, and with one kind of punctuation. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", "")
                .replace('，', ',')
                .replace('；', ';')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')')
                .replace('、', ',');
    }
}
