package org.bianmin.doors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.catalog.AnswerCondition;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormSection;
import org.bianmin.content.catalog.FormTable;
import org.bianmin.content.catalog.GeneralReason;
import org.bianmin.ground.text.Text;
import org.junit.jupiter.api.Test;

class FormNarrowingTest {

    private static final FormField LEAD = field("kind", FieldKind.ONE_OF, List.of("one", "other"), List.of());
    private static final FormField ONLY_ONE =
            field("detail", FieldKind.TEXT, List.of(), List.of(new AnswerCondition("kind", List.of("one"))));
    private static final FormTable TABLE = new FormTable(
            "member", Text.same("成员"), List.of(field("name", FieldKind.NAME, List.of(), List.of())), 1, 3);
    private static final Form FORM = new Form(
            "form",
            List.of(),
            List.of(),
            Text.same("表"),
            Text.same(""),
            List.of(
                    new FormSection(null, Text.same("一"), List.of(), List.of(LEAD, ONLY_ONE), null),
                    new FormSection(
                            null,
                            Text.same("二"),
                            List.of(),
                            Stream.of(1, 2, 3)
                                    .map(row -> TABLE.columns().get(0).inRow(TABLE, row))
                                    .toList(),
                            TABLE)),
            List.of(),
            null);

    @Test
    void untilTheQuestionIsAnsweredAllIsShown() {
        FormNarrowing narrowing = new FormNarrowing(FORM, Map.of());
        assertEquals(Set.of("kind"), narrowing.leading());
        assertTrue(narrowing.isShown(ONLY_ONE));
    }

    @Test
    void afterwardsOnlyWhatTheAnswerNeeds() {
        assertTrue(new FormNarrowing(FORM, Map.of("kind", "one")).isShown(ONLY_ONE));
        assertFalse(new FormNarrowing(FORM, Map.of("kind", "other")).isShown(ONLY_ONE));
    }

    @Test
    void aTableShowsTheRowsThatWereAskedForAndThoseWithAnAnswer() {
        assertEquals(1, new FormNarrowing(FORM, Map.of()).rows(TABLE));
        assertEquals(2, new FormNarrowing(FORM, Map.of("member-rows", "2")).rows(TABLE));
        assertEquals(3, new FormNarrowing(FORM, Map.of("member-3-name", "甲")).rows(TABLE));
        assertEquals(3, new FormNarrowing(FORM, Map.of("member-rows", "99")).rows(TABLE));
        assertEquals(1, new FormNarrowing(FORM, Map.of("member-rows", "-1x")).rows(TABLE));
    }

    private static FormField field(String name, FieldKind kind, List<String> options, List<AnswerCondition> askedWhen) {
        return new FormField(
                name,
                kind,
                Text.same(name),
                null,
                false,
                List.of(),
                askedWhen,
                null,
                null,
                40,
                null,
                options.stream()
                        .map(value -> new FieldOption(value, Text.same(value), null))
                        .toList(),
                null,
                null,
                List.of(FieldReason.general(GeneralReason.ASKED)),
                null);
    }
}
