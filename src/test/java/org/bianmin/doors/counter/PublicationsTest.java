package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.publication.PublicationRun;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publication at the counter: who supervises prepares, a manager of the office approves, and nobody else knows of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicationsTest {

    private static final String LIST = "/counter/zh/publications";
    private static final String NEW = LIST + "/new";

    @Inject
    Counters counters;

    @Inject
    Registers registers;

    @Inject
    PublicationRun run;

    @Inject
    ContentHolder content;

    @Inject
    ContentFolder folder;

    @Test
    void anAnnouncementGoesFromFormToFileAndBack() throws IOException {
        Staff writer = counters.staff(Counters.account("writer"), StaffRole.INSPECTOR, Counters.PLACE);
        Staff manager = counters.staff(Counters.account("head"), StaffRole.MANAGER, Counters.PLACE);
        String title = "公告" + UUID.randomUUID();
        writer.open(NEW);
        assertEquals(
                List.of("", "disclosure-north-telephone"),
                writer.page().select("#control option").eachAttr("value"));
        writer.fill(
                Map.of("unit", "north", "control", "", "titleZh", title, "titleEn", "", "wordsZh", "", "wordsEn", ""));
        assertEquals(400, writer.status());
        assertEquals("#wordsZh", writer.page().select(".esum a").attr("href"));
        assertEquals(title, writer.page().select("#titleZh").val());
        writer.fill(Map.of("unit", "north", "control", "", "titleZh", title, "wordsZh", "请打 13800138000。"));
        assertEquals(400, writer.status());
        assertTrue(writer.page().select(".esum").text().contains("手机号码"));
        assertEquals("请打 13800138000。", writer.page().select("#wordsZh").val());
        writer.fill(Map.of(
                "unit",
                "north",
                "control",
                "disclosure-north-telephone",
                "titleZh",
                title,
                "wordsZh",
                "举报电话 0898-63820000。"));
        assertTrue(writer.page().select("#notice").hasText());

        String address =
                writer.page().select("#waiting a:contains(" + title + ")").attr("href");
        writer.open(address);
        assertTrue(writer.page().select("#why").hasText(), "an inspector approves nothing");
        assertTrue(writer.page().select("form [value=approve]").isEmpty());
        manager.open(address);
        manager.fill(Map.of(), "approve");
        assertEquals(400, manager.status());
        assertEquals("#read", manager.page().select(".esum a").attr("href"));
        manager.fill(Map.of("read", "yes"), "approve");
        assertEquals(200, manager.status());
        assertEquals("已公开", manager.page().select("#state").text());
        assertEquals(2, manager.page().select("#history li").size());
        Path file = published(title);
        assertTrue(Files.readString(file).contains("disclosure-north-telephone"));

        manager.fill(Map.of(), "withdraw");
        assertEquals("已撤下", manager.page().select("#state").text());
        assertFalse(Files.exists(file));
        assertTrue(manager.open(LIST)
                .select("#approved li:contains(" + title + ")")
                .text()
                .contains("已撤下"));
        manager.open(address.replace("/zh/", "/en/"));
        assertEquals("Taken back", manager.page().select("#state").text());
        assertEquals(0, manager.page().select("button[name=deed]").size());
    }

    @Test
    void whoHasWrittenItDoesNotApproveItAndMayThrowItAway() {
        Staff manager = counters.staff(Counters.account("both"), StaffRole.MANAGER, Counters.PLACE);
        String title = "公告" + UUID.randomUUID();
        manager.open(NEW);
        manager.fill(Map.of("unit", "north", "control", "", "titleZh", title, "wordsZh", "内容"));
        String address =
                manager.page().select("#waiting a:contains(" + title + ")").attr("href");
        manager.open(address);
        assertTrue(manager.page().select("#why").text().contains("另一位"));
        manager.post(address, Map.of("token", manager.token(), "deed", "approve", "read", "yes", "seen", ""));
        assertEquals(400, manager.status());
        manager.open(address);
        manager.fill(Map.of(), "discard");
        assertTrue(manager.page().select("#waiting a:contains(" + title + ")").isEmpty());
        manager.open(address);
        assertEquals(404, manager.status());
    }

    @Test
    void whatIsNewIsShownBeforeItIsApprovedAndNothingTypedIsLost() {
        Control lists = content.current()
                .controls()
                .control("public-notice-north-lists")
                .orElseThrow();
        Handler keeper = new Handler("k", List.of(new Handler.Post(StaffRole.MANAGER, Counters.PLACE)));
        String name = UUID.randomUUID().toString();
        registers.add(lists, keeper, Counters.VILLAGE, Map.of("名单", name, "公示开始日", "2026-11-21"));
        run.run(content.current());
        RegisterEntry entry = registers.entries(lists, keeper).stream()
                .filter(one -> one.values().get("名单").equals(name))
                .findFirst()
                .orElseThrow();
        Staff head = counters.staff(Counters.account("h"), StaffRole.MANAGER, Counters.PLACE);
        String address = head.open(LIST).select("#waiting a:contains(名单在村公示)").attr("href");
        head.open(address);
        registers.change(lists, keeper, entry.id(), 1, Map.of("名单", name, "公示开始日", "2026-11-21", "异议", "不实"));
        head.fill(Map.of("read", "yes", "wordsZh", "向村委会提出", "wordsEn", "at the village"), "approve");
        assertEquals(400, head.status());
        assertEquals("向村委会提出", head.page().select("#wordsZh").val());
        assertEquals("at the village", head.page().select("#wordsEn").val());
        assertTrue(head.page().select("#read[checked]").isEmpty(), "it says other things than what was read");
        head.fill(Map.of("read", "yes"), "approve");
        assertEquals(200, head.status());
    }

    @Test
    void aFormThatIsPressedTwiceMakesOneAnnouncement() {
        Staff writer = counters.staff(Counters.account("twice"), StaffRole.INSPECTOR, Counters.PLACE);
        String title = "公告" + UUID.randomUUID();
        String key = writer.open(NEW).select("input[name=key]").val();
        for (int press = 0; press < 2; press++) {
            assertEquals(
                    200,
                    post(
                            writer,
                            NEW,
                            Map.of("key", key, "unit", "north", "control", "", "titleZh", title, "wordsZh", "内容")));
        }
        assertEquals(
                1,
                writer.open(LIST).select("#waiting a:contains(" + title + ")").size());
        assertEquals(
                400,
                post(
                        writer,
                        NEW,
                        Map.of("unit", "north", "titleZh", title, "titleEn", "x".repeat(201), "wordsZh", "内容")));
        assertEquals("#titleEn", writer.page().select(".esum a").attr("href"));
    }

    /** A notice of a village waits; who sees it, who approves it. */
    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void eachEndpointOpensToWhoMayAlone(StaffRole role) {
        registers.add(
                content.current()
                        .controls()
                        .control("public-notice-north-lists")
                        .orElseThrow(),
                new Handler("k", List.of(new Handler.Post(StaffRole.MANAGER, Counters.PLACE))),
                Counters.VILLAGE,
                Map.of("名单", "张三", "公示开始日", "2026-11-20"));
        run.run(content.current());
        Staff head = counters.staff(Counters.account("h"), StaffRole.MANAGER, Counters.PLACE);
        String address = head.open(LIST).select("#waiting a:contains(名单在村公示)").attr("href");
        String seen = head.open(address).select("input[name=seen]").val();

        boolean supervises = role == StaffRole.INSPECTOR || role == StaffRole.MANAGER;
        Staff elsewhere = counters.staff(Counters.account("e"), role, at(role, Unit.ofPlace("east")));
        assertEquals(404, status(elsewhere, address), "another place");
        assertEquals(404, post(elsewhere, address, Map.of("deed", "approve", "read", "yes", "seen", seen)));
        Staff town = counters.staff(Counters.account("o"), role, at(role, Counters.OTHER_TOWN));
        assertEquals(
                supervises ? 400 : 404,
                post(town, address, Map.of("deed", "approve", "read", "yes", "seen", seen)),
                "an office that does not cover it");
        Staff own = counters.staff(Counters.account("p"), role, at(role, Counters.TOWN));
        for (String page : List.of(LIST, NEW, address)) {
            assertEquals(supervises ? 200 : 404, status(own, page), page);
        }
        assertEquals(
                supervises ? 200 : 404,
                post(own, NEW, Map.of("unit", Counters.TOWN.path(), "control", "", "titleZh", "公告", "wordsZh", "内容")));
        assertEquals(
                404,
                post(own, NEW, Map.of("unit", "north", "control", "", "titleZh", "公告", "wordsZh", "内容")),
                "an office above");
        assertEquals(
                role == StaffRole.MANAGER ? 200 : supervises ? 400 : 404,
                post(own, address, Map.of("deed", "approve", "read", "yes", "seen", seen)));
        assertEquals(
                role == StaffRole.MANAGER ? 200 : supervises ? 400 : 404,
                post(own, address, Map.of("deed", "withdraw")));
        assertEquals(supervises ? 400 : 404, post(own, address, Map.of("deed", "discard")));
    }

    /** An office for which a role can be given; that of whoever supervises is as asked. */
    private static Unit at(StaffRole role, Unit asked) {
        return switch (role) {
            case VILLAGE_CLERK -> Counters.VILLAGE;
            case TOWN_WINDOW -> Counters.TOWN;
            case INSPECTOR, MANAGER -> asked;
            default -> Counters.PLACE;
        };
    }

    private Path published(String title) throws IOException {
        try (var files = Files.walk(folder.published())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return Files.readString(file).contains(title);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int status(Staff staff, String address) {
        staff.open(address);
        return staff.status();
    }

    private static int post(Staff staff, String address, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put(
                "token",
                staff.open("/counter/zh/password")
                        .select("input[name=token]")
                        .first()
                        .val());
        staff.post(address, sent);
        return staff.status();
    }
}
