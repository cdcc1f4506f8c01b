package org.bianmin.content.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;

/** What the kinds of letters say of themselves and of their limits. */
class LetterTermsTest {

    /** What letters are bound by is quoted from one law, word for word. */
    @Test
    void theLimitsOfLettersStandInTheRegulationsWordForWord() throws IOException {
        String law = Files.readString(Path.of("content/national/texts/petitions-regulations.md"));
        List<CaseProcess> letters = Content.snapshot(Content.real()).processes().all().stream()
                .filter(CaseProcess::isLetter)
                .toList();
        assertEquals(5, letters.size());
        Stream.concat(
                        letters.stream().map(CaseProcess::basis).filter(Objects::nonNull),
                        letters.stream()
                                .map(CaseProcess::letter)
                                .flatMap(terms -> Stream.of(
                                        terms.told(), terms.done(), terms.more(), terms.asked(), terms.reviewed()))
                                .flatMap(Optional::stream)
                                .map(Said::basis))
                .forEach(basis -> {
                    String article = basis.where().split("条")[0] + "条";
                    String text = law.substring(law.indexOf("\n" + article));
                    String one = text.substring(0, text.indexOf("\n第", 1));
                    assertTrue(one.contains(basis.words().zh()), basis.toString());
                });
    }
}
