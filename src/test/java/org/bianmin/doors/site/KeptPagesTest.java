package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.content.register.Registers;
import org.bianmin.content.register.RegistersReader;
import org.bianmin.doors.page.Paths;
import org.bianmin.run.local.edit.ContentRenewal;
import org.bianmin.support.Content;
import org.bianmin.support.ContentOfItsOwn;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is edited, the site that keeps pages is the one that is made anew: an edit in each kind of file is tried. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(ContentOfItsOwn.class)
class KeptPagesTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}(?=[\\p{IsHan}，。])");
    private static final String FACTS = "jurisdictions/dingan/facts.yaml";
    private static final String MESSAGES = "messages/site.csv";
    private static final String WORDS = "按规定处理群众来信来访。";

    @Inject
    ContentFolder content;

    @Inject
    Catalog catalog;

    @Inject
    Guides guides;

    @Inject
    Registers registers;

    @Inject
    SiteGenerator generator;

    @Inject
    InputDigests digests;

    @Inject
    Publication publication;

    @Inject
    ContentRenewal renewal;

    @TempDir
    Path temp;

    @Test
    void anEditInAnyKindOfFileChangesWhatItShould() throws IOException {
        make();
        List<String> changedNothing = new ArrayList<>();
        for (String file : oneOfEachKind()) {
            Path path = content.root().resolve(file);
            String before = Files.readString(path);
            List<String> site = published("anew");
            if (edit(path, before) && published("anew").equals(site)) {
                changedNothing.add(file);
            }
            Files.writeString(path, before);
        }
        make();
        assertTrue(changedNothing.size() < oneOfEachKind().size() / 2, changedNothing::toString);
    }

    @Test
    void theNameOfAnItemIsRenewedOnThePagesOfOtherPlacesToo() throws IOException {
        Item item = catalog.items()
                .filter(candidate -> elsewhere(candidate).findAny().isPresent())
                .findFirst()
                .orElseThrow();
        String page = "zh/" + Paths.guide(elsewhere(item).findFirst().orElseThrow());
        String name = item.name().zh();
        make();
        assertTrue(Files.readString(temp.resolve("kept").resolve(page)).contains(name));
        Path list = content.root().resolve("jurisdictions/" + item.jurisdiction() + "/items.csv");
        String before = Files.readString(list);
        Files.writeString(list, before.replace(name, name + "改"));
        make();
        Files.writeString(list, before);
        assertTrue(Files.readString(temp.resolve("kept").resolve(page)).contains(name + "改"));
    }

    @Test
    void theDirectoriesFollowWhatTheyShowAndNothingElse() throws IOException {
        make();
        List<String> before = directories();
        assertNotEquals(List.of(), before);
        Content.replace(content, FACTS, WORDS, "按规定认真处理群众来信来访。");
        make();
        String edited = ofDirectories();
        Content.replace(content, FACTS, "按规定认真处理群众来信来访。", WORDS);
        assertEquals(before, directories());
        assertEquals(ofDirectories(), edited, "so they were kept");
        for (String file : List.of("jurisdictions/tunchang/items.csv", "jurisdictions/yeji/jurisdiction.yaml")) {
            Path path = content.root().resolve(file);
            String words = Files.readString(path);
            Files.writeString(path, words.replace("光荣证》核发和废证", "光荣证》核发与废证").replace("zh: 村社", "zh: 村和社区"));
            make();
            Files.writeString(path, words);
            assertNotEquals(before, directories(), file);
        }
    }

    private String ofDirectories() {
        return digests.look("this").of(catalog).digests().get(Inputs.DIRECTORY);
    }

    private List<String> directories() throws IOException {
        return published("kept").stream()
                .filter(line -> line.contains("/themes") || line.endsWith("/a-z.html"))
                .toList();
    }

    private Stream<Item> elsewhere(Item item) {
        return guides.related(item).stream()
                .filter(other -> !other.jurisdiction().equals(item.jurisdiction()));
    }

    @Test
    void anEditOfOnePlaceLeavesThePagesOfTheOthers() throws IOException {
        SiteReport whole = make();
        Content.replace(content, FACTS, WORDS, "按规定认真处理群众来信来访。");
        SiteReport edit = make();
        Content.replace(content, FACTS, "按规定认真处理群众来信来访。", WORDS);
        assertNotEquals(0, edit.written());
        assertTrue(edit.made() < whole.files() / 4, edit::toString);
    }

    @Test
    void contentThatIsPublishedAsItIsIsNotReadAgain() throws IOException {
        Path out = temp.resolve("published");
        SiteReport first = publication.publish(out, made -> {});
        assertEquals(first.files(), first.made());
        assertEquals(new SiteReport(first.files(), 0, 0, 0), publication.publish(out, made -> {}));
        assertEquals(first.files(), publication.publishAll(out, made -> {}).made());
    }

    @Test
    void whatWasBegunEarlyIsPublishedLikeAnyOther() throws IOException {
        Path out = temp.resolve("early");
        renewal.drop();
        publication.begin(out);
        SiteReport first = publication.publish(out, made -> {});
        assertEquals(first.files(), first.made());
        publication.begin(out);
        assertEquals(new SiteReport(first.files(), 0, 0, 0), publication.publish(out, made -> {}));
        Content.replace(content, MESSAGES, "\nskip,跳到正文,", "\nskip,直接看正文,");
        renewal.drop();
        SiteReport edited = publication.publish(out, made -> {});
        Content.replace(content, MESSAGES, "\nskip,直接看正文,", "\nskip,跳到正文,");
        renewal.drop();
        assertNotEquals(0, edited.written(), "what was begun is used once");
    }

    @Test
    void whatIsWrongIsToldAlsoWhereItWasFoundEarly() throws IOException {
        Path out = temp.resolve("broken");
        Content.replace(content, MESSAGES, "\nskip,", "\n,");
        renewal.drop();
        publication.begin(out);
        BrokenContentException told =
                assertThrows(BrokenContentException.class, () -> publication.publish(out, made -> {}));
        Content.replace(content, MESSAGES, "\n,", "\nskip,");
        assertTrue(told.getMessage().contains(MESSAGES), told::getMessage);
        renewal.drop();
        publication.begin(out);
        assertNotEquals(0, publication.publish(out, made -> {}).files());
    }

    /** Tries lines of a file until one can be edited without breaking the content; the site is then made in both ways. */
    private boolean edit(Path path, String before) throws IOException {
        List<String> lines = before.lines().toList();
        int[] candidates = IntStream.range(1, lines.size())
                .filter(line -> CHINESE.matcher(lines.get(line)).find())
                .toArray();
        for (int i = candidates.length / 2; i < candidates.length; i++) {
            List<String> edited = new ArrayList<>(lines);
            edited.set(candidates[i], CHINESE.matcher(lines.get(candidates[i])).replaceFirst("$0改"));
            Files.writeString(path, String.join("\n", edited) + "\n");
            try {
                make();
                return true;
            } catch (BrokenContentException e) {
                // A name that is referred to from elsewhere: another line will do.
            }
        }
        return false;
    }

    /** Makes the site in both ways and compares them. */
    private SiteReport make() throws IOException {
        InputDigests.Seen seen = digests.look("this");
        renewal.drop();
        compareWithAllReadAnew();
        SiteReport report = generator.generate(catalog, seen.of(catalog), temp.resolve("kept"), made -> {});
        generator.generate(catalog, temp.resolve("anew"), made -> {});
        assertEquals(published("anew"), published("kept"));
        return report;
    }

    /** What was read before and not again is what stands there now. */
    private void compareWithAllReadAnew() {
        assertEquals(CatalogReader.read(content).jurisdictions(), catalog.jurisdictions());
        Guides anew = GuidesReader.read(content, catalog);
        assertEquals(anew.facts(), guides.facts());
        assertEquals(anew.texts(), guides.texts());
        assertEquals(RegistersReader.read(content, catalog).all(), registers.all());
    }

    /** The files with their hashes. */
    private List<String> published(String folder) throws IOException {
        try (Stream<String> lines = Files.lines(temp.resolve(folder).resolve(".bianmin-site"))) {
            return lines.filter(line -> !line.startsWith("= ")).toList();
        }
    }

    private Collection<String> oneOfEachKind() {
        Map<String, String> byKind = new TreeMap<>();
        for (String file : content.allFiles()) {
            if (!file.equals("translations.csv") && !file.endsWith("README.md")) {
                byKind.putIfAbsent(kind(file), file);
            }
        }
        return byKind.values();
    }

    /** The same for files of one format. */
    private static String kind(String file) {
        return file.contains("/guides/")
                ? "guide" + file.substring(file.indexOf('.'))
                : file.replaceFirst("jurisdictions/[^/]+/", "");
    }
}
