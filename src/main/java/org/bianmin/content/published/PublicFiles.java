package org.bianmin.content.published;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.published.internal.DocumentReader;
import org.bianmin.ground.text.Text;

/** Writes public documents as their files, and reads them. What is written reads as it was, byte for byte the same each time. */
public final class PublicFiles {

    /** Characters that nobody sees and no reader of YAML takes, as a copied text may hold them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[^\\t\\n\\x20-\\x7e\\u00a0-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    private static final ObjectMapper INDENTED = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String JSON = ".json";

    private PublicFiles() {}

    /** The document as its file. */
    public static String write(PublicDocument document) {
        ObjectNode tree = JsonNodeFactory.instance
                .objectNode()
                .put("place", document.place())
                .put("kind", document.kind().code())
                .put("period", document.period())
                .put("unit", document.unit().path());
        text(tree, "title", document.title());
        tree.put("asOf", document.asOf().toString());
        if (document.publishedOn() != null) {
            tree.put("publishedOn", document.publishedOn().toString());
        }
        ArrayNode controls = tree.putArray("controls");
        document.controls().forEach(controls::add);
        if (document.words() != null) {
            text(tree, "words", document.words());
        }
        if (document.notice() != null) {
            tree.putObject("notice")
                    .put("postedOn", document.notice().postedOn().toString())
                    .put("days", document.notice().days())
                    .put("until", document.notice().until().toString())
                    .put("objections", document.notice().objections().code());
        }
        if (!document.kind().counts().isEmpty()) {
            ArrayNode figures = tree.putArray("figures");
            document.figures().forEach(figure -> figure(figures.addObject(), document.kind(), figure));
        }
        if (document.kind() == PublicKind.RUNS) {
            ArrayNode runs = tree.putArray("runs");
            document.runs().forEach(run -> run(runs.addObject(), run));
        }
        if (document.kind() == PublicKind.INSPECTIONS) {
            ArrayNode visits = tree.putArray("visits");
            document.visits().forEach(visit -> visit(visits.addObject(), visit));
        }
        try {
            String json = INDENTED.writeValueAsString(tree).replace(System.lineSeparator(), "\n") + "\n";
            return UNSEEN.matcher(json).replaceAll("");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can be written", e);
        }
    }

    /**
     * What {@link #write} has written.
     *
     * @param approved whether it must say on which day it was published
     * @return empty where it is not of this form
     */
    public static Optional<PublicDocument> read(String file, String text, boolean approved) {
        Problems problems = new Problems();
        return new DocumentReader(file, text, problems)
                .read(approved)
                .filter(document -> problems.errors().isEmpty());
    }

    /** All that was made public, as far as it can be read; what cannot is reported. */
    public static PublicDocuments read(ContentFolder folder, Problems problems) {
        List<String> places = folder.foldersIn(ContentFolder.PUBLISHED);
        return new PublicDocuments(places.stream()
                .map(place -> ContentFolder.PUBLISHED + "/" + place)
                .flatMap(place -> Stream.concat(
                        files(folder, place),
                        folder.foldersIn(place).stream().flatMap(kind -> files(folder, place + "/" + kind))))
                .flatMap(file -> new DocumentReader(file, folder.read(file, problems), problems).read(true).stream())
                .toList());
    }

    private static Stream<String> files(ContentFolder folder, String below) {
        return folder.filesIn(below).stream()
                .filter(file -> file.endsWith(JSON))
                .map(file -> below + "/" + file);
    }

    private static void text(ObjectNode tree, String key, Text text) {
        ObjectNode node = tree.putObject(key).put("zh", text.zh());
        if (text.hasEnglish()) {
            node.put("en", text.en());
        }
    }

    private static void figure(ObjectNode node, PublicKind kind, PublicDocument.Figure figure) {
        node.put("control", figure.control());
        if (figure.item() != null) {
            node.put("item", figure.item());
        }
        ObjectNode counts = node.putObject("counts");
        kind.counts().forEach(count -> counts.put(count, figure.counts().getOrDefault(count, 0L)));
    }

    private static void visit(ObjectNode node, PublicDocument.Visit visit) {
        node.put("regime", visit.regime());
        if (!visit.object().isEmpty()) {
            node.put("object", visit.object());
        }
        node.put("reason", visit.reason().code())
                .put("day", visit.day().toString())
                .put("found", visit.found());
    }

    private static void run(ObjectNode node, PublicDocument.Run run) {
        node.put("control", run.control());
        ArrayNode clauses = node.putArray("clauses");
        run.clauses().forEach(clauses::add);
        if (run.lastRun() != null) {
            node.put("lastRun", run.lastRun().toString());
        }
        if (run.nextDue() != null) {
            node.put("nextDue", run.nextDue().toString());
        }
    }
}
