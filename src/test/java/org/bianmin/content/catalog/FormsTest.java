package org.bianmin.content.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.numbers.DocumentKind;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    @TempDir
    Path folder;

    @Test
    void theFormOffersEveryDocumentThatHasARule() {
        for (ContentFolder content : new ContentFolder[] {Content.real(), Content.fixture()}) {
            Catalog catalog = CatalogReader.read(content);
            Item item = catalog.items().filter(Item::isApplication).findFirst().orElseThrow();
            FormField kind = catalog.formOf(item)
                    .fields()
                    .filter(field -> field.kind() == FieldKind.CHOICE)
                    .findFirst()
                    .orElseThrow();
            for (DocumentKind document : DocumentKind.values()) {
                assertTrue(kind.hasOption(document.code()), document.code());
            }
            assertEquals(DocumentKind.values().length, kind.options().size());
            assertEquals(
                    DocumentKind.RESIDENT_CARD.code(), kind.options().get(0).value());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "typeIn: documentType, typeIn: documentTipe, documentTipe",
        "askedWhen: {documentType: none}, askedWhen: {document: none}, document",
        "kind: birth-date, kind: birthday, birthday",
        "kind: choice, kind: text, choice",
    })
    void aSlipOfThePenIsToldWithFileAndRemedy(String right, String slip, String told) throws IOException {
        ContentFolder copy = Content.copy(folder);
        Path form = folder.resolve("forms/application.yaml");
        Files.writeString(form, Files.readString(form).replace(right, slip));
        String message = assertThrows(BrokenContentException.class, () -> CatalogReader.read(copy))
                .getMessage();
        assertTrue(message.startsWith("forms/application.yaml:") && message.contains(told), message);
    }

    /** What a register of duty boundaries names is asked in its own place only; general reasons alone make no form of an item's own. */
    @Test
    void aFormIsAnItemsOwnWhereASourceNamesWhatItAsks() throws IOException {
        ContentFolder copy = Content.copy(folder);
        Files.writeString(folder.resolve("forms/subsidy.yaml"), """
                id: subsidy
                for: [east-1, west-1]
                title: {zh: 补贴, en: Subsidy}
                step: accept
                sections:
                  - title: {zh: 申请什么, en: What you apply for}
                    fields:
                      - name: wish
                        kind: text
                        label: {zh: 申请什么, en: What you apply for}
                        reason: asked
                      - name: area
                        kind: text
                        label: {zh: 面积, en: Area}
                        reason: {boundary: east/subsidy, words: 补贴}
                """);
        Catalog catalog = CatalogReader.read(copy);
        Item east = catalog.item("east-1").orElseThrow();
        Item west = catalog.item("west-1").orElseThrow();
        assertTrue(catalog.formOf(east).field("area").isPresent());
        assertTrue(catalog.hasSourcedForm(east));
        assertTrue(catalog.formOf(west).field("area").isEmpty());
        assertTrue(catalog.hasOwnForm(west) && !catalog.hasSourcedForm(west));
        Item common = catalog.item("east-5").orElseThrow();
        assertTrue(!catalog.hasOwnForm(common) && !catalog.hasSourcedForm(common));
    }
}
