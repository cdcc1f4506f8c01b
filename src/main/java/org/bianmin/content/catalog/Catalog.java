package org.bianmin.content.catalog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * All that has been published: jurisdictions with their lists, and the terms that they share. Immutable, read once.
 */
public final class Catalog {

    /** The id of the form for every item that has none of its own. */
    public static final String COMMON_FORM = "application";

    private final List<Jurisdiction> jurisdictions;
    private final List<Term> glossary;
    private final Messages messages;
    private final List<Form> forms;
    private final Map<String, Form> formsByItem = new HashMap<>();
    private final Map<String, Item> itemsById = new LinkedHashMap<>();
    private final Map<String, Item> removed = new HashMap<>();
    private final List<LetterKind> letters;
    private final Map<String, LetterKind> lettersByItem = new LinkedHashMap<>();
    private final Map<String, Item> itemsOfLetters = new LinkedHashMap<>();
    private final Map<String, Jurisdiction> jurisdictionsById = new LinkedHashMap<>();

    public Catalog(
            List<Jurisdiction> jurisdictions,
            List<Term> glossary,
            Messages messages,
            List<Form> forms,
            List<LetterKind> letters) {
        this.jurisdictions = List.copyOf(jurisdictions);
        this.glossary = List.copyOf(glossary);
        this.messages = messages;
        this.forms = List.copyOf(forms);
        this.letters = List.copyOf(letters);
        forms.forEach(form -> form.items().forEach(item -> formsByItem.putIfAbsent(item, form)));
        for (Jurisdiction jurisdiction : jurisdictions) {
            jurisdictionsById.put(jurisdiction.id(), jurisdiction);
            jurisdiction.items().forEach(item -> itemsById.put(item.id(), item));
            jurisdiction.lists().forEach(list -> list.removed().forEach(item -> removed.put(item.id(), item)));
            letters.forEach(letter -> {
                Item item = letter.itemIn(jurisdiction);
                itemsOfLetters.put(item.id(), item);
                lettersByItem.put(item.id(), letter);
            });
        }
    }

    public List<Jurisdiction> jurisdictions() {
        return jurisdictions;
    }

    public List<Term> glossary() {
        return glossary;
    }

    public Messages messages() {
        return messages;
    }

    /** The form on which an item is applied for. All items share one until a clerk adds another for some of them. */
    public Form formOf(Item item) {
        return letter(item.id()).map(LetterKind::form).orElseGet(() -> listedForm(item));
    }

    private Form listedForm(Item item) {
        return Optional.ofNullable(formsByItem.get(item.id()))
                .or(() -> form(COMMON_FORM))
                .orElseThrow()
                .of(item);
    }

    /** Whether an item has a form file of its own, alone or with others. */
    public boolean hasOwnForm(Item item) {
        return formsByItem.containsKey(item.id());
    }

    /** Whether that form asks something for which a source gives the reason. */
    public boolean hasSourcedForm(Item item) {
        return Optional.ofNullable(formsByItem.get(item.id())).stream()
                .flatMap(form -> form.of(item).fields())
                .flatMap(field -> field.reasons().stream())
                .anyMatch(reason -> reason.general() == null);
    }

    /** Every form of items, as it stands in its file. */
    public List<Form> forms() {
        return forms;
    }

    /** The forms that carry a clause of the sources out. */
    public List<Form> formsCarryingOut(int clause) {
        return forms.stream()
                .filter(form -> form.clauses().stream().anyMatch(one -> one.number() == clause))
                .toList();
    }

    /** The form of an id, as it stands in its file. */
    public Optional<Form> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** The rows of all lists; nothing that is made for letters. */
    public Stream<Item> items() {
        return itemsById.values().stream();
    }

    /** Of what a case can be: a row of a list, or what is made for a kind of letter in a place. */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(itemsById.get(id)).or(() -> Optional.ofNullable(itemsOfLetters.get(id)));
    }

    /** Of what a case is: what a case can be of, or an item that its list no longer has. */
    public Optional<Item> itemOfCase(String id) {
        return item(id).or(() -> removed(id));
    }

    /** An item that its list no longer has. */
    public Optional<Item> removed(String id) {
        return Optional.ofNullable(removed.get(id));
    }

    /** What that is called of which a case is; its id where nothing is known of it. */
    public Text nameOf(String id) {
        return itemOfCase(id).map(Item::name).orElseGet(() -> Text.same(id));
    }

    /** The kinds of letters that can be written to every place. */
    public List<LetterKind> letters() {
        return letters;
    }

    /** The kind of letter for which an item is made; empty for a row of a list. */
    public Optional<LetterKind> letter(String item) {
        return Optional.ofNullable(lettersByItem.get(item));
    }

    public Optional<Jurisdiction> jurisdiction(String id) {
        return Optional.ofNullable(jurisdictionsById.get(id));
    }

    /** The jurisdiction of an item of this catalog. */
    public Jurisdiction jurisdictionOf(Item item) {
        return jurisdictionsById.get(item.jurisdiction());
    }
}
