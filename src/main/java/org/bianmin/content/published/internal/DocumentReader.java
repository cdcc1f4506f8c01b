package org.bianmin.content.published.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.inspection.InspectionReason;
import org.bianmin.content.published.PersonalNumbers;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicKind;
import org.bianmin.ground.text.Text;

/** Reads one public document. Every JSON is YAML: so what is wrong is told with its line, as in the other files of the content. */
public final class DocumentReader {

    private static final Pattern PERIOD = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final String VALUE = "value";

    private final String file;
    private final String text;
    private final Problems problems;

    public DocumentReader(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** @param approved whether it must say on which day it was published */
    public Optional<PublicDocument> read(boolean approved) {
        if (!isJson()) {
            return Optional.empty();
        }
        refusePersonalNumbers();
        return Yaml.parse(file, text, problems).flatMap(node -> document(node, approved));
    }

    private Optional<PublicDocument> document(YamlNode node, boolean approved) {
        Optional<PublicKind> kind = one(node, "kind", node.required("kind"), PublicKind::of);
        Optional<Unit> unit = one(node, "unit", node.required("unit"), Unit::parse);
        Optional<String> period = one(
                node,
                "period",
                node.required("period"),
                value -> Optional.of(value).filter(word -> PERIOD.matcher(word).matches()));
        String place = node.required("place");
        Text title = node.text("title");
        Optional<LocalDate> asOf = day(node, "asOf");
        Optional<LocalDate> publishedOn =
                approved || node.has("publishedOn") ? day(node, "publishedOn") : Optional.empty();
        List<String> controls = node.strings("controls");
        Text words = node.optionalText("words").orElse(null);
        Optional<PublicDocument.Notice> notice = node.child("notice").flatMap(this::notice);
        List<YamlNode> figures = node.children("figures");
        List<PublicDocument.Run> runs =
                node.children("runs").stream().map(this::run).toList();
        List<PublicDocument.Visit> visits = node.children("visits").stream()
                .flatMap(visit -> visit(visit).stream())
                .toList();
        if (kind.isEmpty() || unit.isEmpty() || period.isEmpty() || asOf.isEmpty()) {
            return Optional.empty();
        }
        PublicKind known = kind.get();
        List<PublicDocument.Figure> numbers =
                figures.stream().map(figure -> figure(figure, known)).toList();
        node.noOtherKeys();
        refuseOtherParts(node, known);
        if (!unit.get().place().equals(place)
                || !PublicDocument.file(place, known, period.get()).equals(file)) {
            wrong(
                    new FilePosition(file, 1),
                    "published-path",
                    new Text(
                            "文件的位置和里面写的 place、kind、period、unit 对不上。",
                            "Where the file lies does not fit its place, kind, period and unit."));
            return Optional.empty();
        }
        if (approved && publishedOn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PublicDocument(
                known,
                period.get(),
                unit.get(),
                title,
                asOf.get(),
                publishedOn.orElse(null),
                controls,
                words,
                notice.orElse(null),
                numbers,
                runs,
                visits));
    }

    /** What belongs to documents of another kind, and what one of this kind cannot be without. */
    private void refuseOtherParts(YamlNode node, PublicKind kind) {
        Map<String, Boolean> parts = Map.of(
                "notice", kind == PublicKind.NOTICE,
                "figures", !kind.counts().isEmpty(),
                "runs", kind == PublicKind.RUNS,
                "visits", kind == PublicKind.INSPECTIONS);
        parts.forEach((part, belongs) -> {
            if (node.has(part) != belongs) {
                wrong(
                        node.place(part),
                        VALUE,
                        belongs
                                ? new Text(
                                        "「" + kind.code() + "」应有「" + part + "」。",
                                        "A \"" + kind.code() + "\" must have \"" + part + "\".")
                                : new Text(
                                        "「" + kind.code() + "」没有「" + part + "」。",
                                        "A \"" + kind.code() + "\" has no \"" + part + "\"."));
            }
        });
        if (node.has("words") && !kind.hasWords()) {
            wrong(
                    node.place("words"),
                    VALUE,
                    new Text("「" + kind.code() + "」没有「words」。", "A \"" + kind.code() + "\" has no \"words\"."));
        }
    }

    private Optional<PublicDocument.Notice> notice(YamlNode node) {
        Optional<LocalDate> postedOn = day(node, "postedOn");
        int days = node.number("days");
        Optional<LocalDate> until = day(node, "until");
        Optional<PublicDocument.Objections> objections =
                one(node, "objections", node.required("objections"), PublicDocument.Objections::of);
        node.noOtherKeys();
        if (postedOn.isEmpty() || until.isEmpty() || objections.isEmpty()) {
            return Optional.empty();
        }
        if (days < 1 || !until.get().equals(postedOn.get().plusDays(days))) {
            wrong(
                    node.place("until"),
                    VALUE,
                    new Text(
                            "公示最后一天应为开始日加天数。",
                            "The last day of a notice is the day of posting and its days after it."));
        }
        return Optional.of(new PublicDocument.Notice(postedOn.get(), days, until.get(), objections.get()));
    }

    private PublicDocument.Figure figure(YamlNode node, PublicKind kind) {
        String control = node.required("control");
        String item = node.optional("item").orElse(null);
        Map<String, Long> counts = new HashMap<>();
        node.child("counts").ifPresent(numbers -> {
            kind.counts()
                    .forEach(name -> one(numbers, name, numbers.required(name), DocumentReader::whole)
                            .ifPresent(count -> counts.put(name, count)));
            numbers.noOtherKeys();
        });
        node.noOtherKeys();
        return new PublicDocument.Figure(control, item, counts);
    }

    private PublicDocument.Run run(YamlNode node) {
        String control = node.required("control");
        List<Integer> clauses = node.strings("clauses").stream()
                .flatMap(number -> one(node, "clauses", number, DocumentReader::whole).stream())
                .map(Long::intValue)
                .toList();
        LocalDate lastRun = node.has("lastRun") ? day(node, "lastRun").orElse(null) : null;
        LocalDate nextDue = node.has("nextDue") ? day(node, "nextDue").orElse(null) : null;
        node.noOtherKeys();
        return new PublicDocument.Run(control, clauses, lastRun, nextDue);
    }

    private Optional<PublicDocument.Visit> visit(YamlNode node) {
        String regime = node.required("regime");
        String object = node.optional("object").orElse("");
        Optional<InspectionReason> reason = one(node, "reason", node.required("reason"), InspectionReason::of);
        Optional<LocalDate> day = day(node, "day");
        int found = node.number("found");
        node.noOtherKeys();
        return reason.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublicDocument.Visit(regime, object, reason.get(), day.get(), found));
    }

    private static Optional<Long> whole(String written) {
        return WHOLE.matcher(written).matches() ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }

    private Optional<LocalDate> day(YamlNode node, String key) {
        return one(node, key, node.required(key), value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private <T> Optional<T> one(YamlNode node, String key, String value, Function<String, Optional<T>> reader) {
        Optional<T> read = reader.apply(value);
        if (read.isEmpty() && !value.isEmpty()) {
            wrong(
                    node.place(key),
                    VALUE,
                    new Text("「" + key + "」不能是「" + value + "」。", "\"" + key + "\" cannot be \"" + value + "\"."));
        }
        return read;
    }

    private void refusePersonalNumbers() {
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (PersonalNumbers.isIn(lines.get(line))) {
                wrong(
                        new FilePosition(file, line + 1),
                        "published-personal",
                        new Text(
                                "这里有身份证件号码或手机号码。",
                                "There is a number of an identity document or of a mobile telephone."));
            }
        }
    }

    private boolean isJson() {
        OptionalInt broken = JsonForm.brokenAt(text);
        if (broken.isPresent()) {
            wrong(
                    new FilePosition(file, broken.getAsInt()),
                    "json",
                    new Text("这里不是合格的 JSON。", "This is not valid JSON."));
        }
        return broken.isEmpty();
    }

    private void wrong(FilePosition place, String rule, Text what) {
        problems.error(
                rule,
                place,
                what,
                new Text(
                        "这些文件由办事台写，不要手改。请删掉它，办事台一小时内照审定的重写。",
                        "The desk writes these files, nobody edits them. Delete it: within the hour the desk writes it again as it was approved."));
    }
}
