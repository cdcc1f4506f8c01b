package org.bianmin.doors.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.doors.page.ErrorLink;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/** A look-up that found nothing, as the browser keeps it to show it again. */
record RefusedLookup(CaseLookup lookup, List<FieldError> errors) {

    /** Longer is no number and no code; a cookie has no room for it. */
    private static final int LONGEST = 100;

    private static final int HEAD = 2;
    private static final int ERROR = 3;

    static Optional<RefusedLookup> parse(String content) {
        String[] lines = content.split("\n", -1);
        if (lines.length < HEAD || (lines.length - HEAD) % ERROR != 0) {
            return Optional.empty();
        }
        List<FieldError> errors = new ArrayList<>();
        for (int i = HEAD; i < lines.length; i += ERROR) {
            errors.add(new FieldError(lines[i], new Text(lines[i + 1], lines[i + 2])));
        }
        return Optional.of(new RefusedLookup(new CaseLookup(lines[0], lines[1]), errors));
    }

    /** What {@link #parse} reads. */
    String content() {
        StringBuilder content = new StringBuilder(line(lookup.number()) + "\n" + line(lookup.lookupSecret()));
        errors.forEach(error -> content.append('\n')
                .append(error.field())
                .append('\n')
                .append(error.message().zh())
                .append('\n')
                .append(error.message().en()));
        return content.toString();
    }

    LookupPage page(PageContext page) {
        return new LookupPage(
                page,
                lookup.number(),
                lookup.lookupSecret(),
                of("number"),
                of("lookupSecret"),
                errors.stream()
                        .map(error -> new ErrorLink("f-" + error.field(), error.message()))
                        .toList(),
                null);
    }

    /** The same where a form that was kept is opened. */
    OpenSavedPage savedPage(PageContext page, long days) {
        LookupPage asked = page(page);
        return new OpenSavedPage(
                page, asked.number(), asked.secret(), asked.numberError(), asked.secretError(), asked.errors(), days);
    }

    private Text of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    private static String line(String typed) {
        String line = typed.replaceAll("\\R", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
