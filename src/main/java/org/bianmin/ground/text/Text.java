package org.bianmin.ground.text;

import java.util.Objects;

/**
 * A text in Chinese, as the source has it, and in our English.
 *
 * @param zh the Chinese, verbatim where it comes from a source
 * @param en the unofficial English, or null where nobody has translated it yet
 */
public record Text(String zh, String en) {

    public Text {
        Objects.requireNonNull(zh, "zh");
    }

    /** A text that reads the same in both languages: a number, a name that is not translated. */
    public static Text same(String value) {
        return new Text(value, value);
    }

    /** The text for a reader of the language; a reader of English gets the Chinese where there is no translation. */
    public String in(Language language) {
        return language == Language.EN && hasEnglish() ? en : zh;
    }

    /** The same with a value instead of {@code {name}}, in each language its own. */
    public Text with(String name, Text value) {
        String placeholder = "{" + name + "}";
        return new Text(
                zh.replace(placeholder, value.in(Language.ZH)),
                in(Language.EN).replace(placeholder, value.in(Language.EN)));
    }

    /** The language in which {@link #in} answers, for the {@code lang} attribute around it. */
    public Language languageFor(Language wanted) {
        return wanted == Language.EN && !hasEnglish() ? Language.ZH : wanted;
    }

    public boolean hasEnglish() {
        return en != null && !en.isBlank();
    }

    /**
     * As a record has it. Written out because a native executable works out a record's own by method handles that it
     * interprets, and every page looks texts up.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && zh.equals(text.zh) && Objects.equals(en, text.en);
    }

    @Override
    public int hashCode() {
        return 31 * zh.hashCode() + Objects.hashCode(en);
    }
}
