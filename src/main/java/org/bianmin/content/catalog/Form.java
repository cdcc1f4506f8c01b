package org.bianmin.content.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;

/**
 * A form as a clerk has laid it out in {@code content/forms/}.
 *
 * @param items the ids of the items that it serves; none for the common form, and for one that serves no item
 * @param intro what it is, shown above it
 * @param clauses those of the sources that it carries out
 * @param papers what to bring beyond what the item's own facts say whatever is answered
 */
public record Form(
        String id,
        List<String> items,
        List<FormClause> clauses,
        Text title,
        Text intro,
        List<FormSection> sections,
        List<FormPaper> papers,
        AttachmentRules attachments) {

    public Form {
        items = List.copyOf(items);
        clauses = List.copyOf(clauses);
        sections = List.copyOf(sections);
        papers = List.copyOf(papers);
    }

    /** Whether a sample of it, filled in, can be shown. */
    public boolean hasSample() {
        return fields().anyMatch(field -> field.sample() != null);
    }

    /** Whether it is the one for every item that has none of its own. */
    public boolean isCommon() {
        return id.equals(Catalog.COMMON_FORM);
    }

    public Stream<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<FormField> field(String name) {
        return fields().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The tables of the form. */
    public Stream<FormTable> tables() {
        return sections.stream().map(FormSection::table).flatMap(Stream::ofNullable);
    }

    /** The same with other sections; those without a field are left out. */
    public Form with(List<FormSection> others) {
        return new Form(
                id,
                items,
                clauses,
                title,
                intro,
                others.stream().filter(section -> !section.fields().isEmpty()).toList(),
                papers,
                attachments);
    }

    /**
     * As it is asked for an item: without what only the documents of other places ask, and without what is asked only beside an answer
     * that leads to another item.
     */
    Form of(Item item) {
        Form asked = inPlaceOf(item);
        return asked.with(asked.sections().stream()
                .map(section -> section.with(
                        section.fields().stream().filter(asked::isReached).toList()))
                .toList());
    }

    /** Whether there is an answer for which a field is asked. */
    private boolean isReached(FormField field) {
        return field.askedWhen().stream()
                .allMatch(condition -> condition.values().isEmpty()
                        || field(condition.field()).stream()
                                .flatMap(other -> other.options().stream())
                                .anyMatch(option -> option.leadsTo() == null
                                        && condition.values().contains(option.value()))
                        || field(condition.field())
                                .filter(other -> other.options().isEmpty())
                                .isPresent());
    }

    private Form inPlaceOf(Item item) {
        return with(sections.stream()
                .map(section -> section.with(section.fields().stream()
                        .filter(field -> field.isAskedFor(item))
                        .map(field -> field.of(item))
                        .toList()))
                .toList());
    }
}
