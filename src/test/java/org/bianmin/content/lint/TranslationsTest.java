package org.bianmin.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {

    private static final Text CARD = new Text("社保卡", "social security card");

    @TempDir
    Path folder;

    @Test
    void withoutARegisterNothingIsAcceptedAndNothingIsStale() throws IOException {
        Translations none = Translations.read(new ContentFolder(folder), new Problems());
        assertNotEquals(Translations.Standing.ACCEPTED, none.standing(CARD));
        assertFalse(none.isStale(CARD));
    }

    @Test
    void englishIsStaleOnceItsChineseHasChanged() throws IOException {
        Translations register = register(CARD);
        assertEquals(Translations.Standing.ACCEPTED, register.standing(CARD));
        Text changed = new Text("社会保障卡", CARD.en());
        assertTrue(register.isStale(changed));
        assertNotEquals(Translations.Standing.ACCEPTED, register.standing(changed));
    }

    @Test
    void changedEnglishIsNewAndNotStale() throws IOException {
        Text changed = new Text(CARD.zh(), "the social security card");
        assertFalse(register(CARD).isStale(changed));
        assertNotEquals(Translations.Standing.ACCEPTED, register(CARD).standing(changed));
    }

    @Test
    void oneEnglishMayBeAcceptedForTwoChinese() throws IOException {
        Text other = new Text("社会保障卡", CARD.en());
        Translations register = register(CARD, other);
        assertFalse(register.isStale(CARD));
        assertFalse(register.isStale(other));
    }

    @Test
    void spaceAroundATextAndAMissingTranslationMakeNothingStale() throws IOException {
        Translations register = register(CARD);
        assertEquals(Translations.Standing.ACCEPTED, register.standing(new Text(" 社保卡\n", "social security card ")));
        assertFalse(register.isStale(new Text("社保卡", null)));
    }

    @Test
    void registerHoldsHashesSortedAndOnce() {
        String register = Translations.accepting(List.of(new Text("乙", "b"), CARD, CARD));
        List<String> lines = register.lines().toList();
        assertEquals("zh_hash,en_hash", lines.get(0));
        assertEquals(3, lines.size());
        assertEquals(
                lines.stream().skip(1).sorted().toList(), lines.stream().skip(1).toList());
        // printf 社保卡 | sha256sum; printf 'social security card' | sha256sum
        assertTrue(lines.contains("fa1b909d10c7e563,ccc2d2d67ceae494"), register);
    }

    private Translations register(Text... texts) throws IOException {
        Files.writeString(folder.resolve(Translations.FILE), Translations.accepting(List.of(texts)));
        return Translations.read(new ContentFolder(folder), new Problems());
    }
}
