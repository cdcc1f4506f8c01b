package org.bianmin.domain.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.published.PersonalNumbers;
import org.bianmin.domain.publication.Publications.Result;
import org.bianmin.ground.text.Text;

/** Holds what somebody writes to be published against what may be. */
public final class WordsCheck {

    /** The longest title, and the longest words, in characters. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_WORDS = 20_000;

    private WordsCheck() {}

    /** What is wrong with what somebody has written. */
    static Optional<Result> wrong(Text title, Text words) {
        List<String> typed = Stream.of(title, words)
                .flatMap(Stream::ofNullable)
                .flatMap(text -> Stream.of(text.zh(), text.en() == null ? "" : text.en()))
                .toList();
        boolean longTitle = Stream.of(title.zh(), title.en() == null ? "" : title.en())
                .anyMatch(text -> text.length() > LONGEST_TITLE);
        if (longTitle || typed.stream().anyMatch(text -> text.length() > LONGEST_WORDS)) {
            return Optional.of(Result.TOO_LONG);
        }
        return typed.stream().anyMatch(PersonalNumbers::isIn) ? Optional.of(Result.PERSONAL) : Optional.empty();
    }
}
