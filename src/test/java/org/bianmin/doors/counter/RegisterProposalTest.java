package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.process.StaffRole;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of the catalogue is proposed with a list; what it changes at each tier is computed, and nobody changes it on its way. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegisterProposalTest {

    private static final String CHANGES = "/counter/zh/registers/register-north-changes";
    private static final String PROPOSALS = CHANGES + "/proposals";

    @Inject
    Counters counters;

    @Inject
    ContentFolder content;

    private Document page;

    @Test
    void whatAListChangesIsShownToWhoReviewsAndIssuesAndStaysAsItWasProposed() {
        Staff proposes = manager();
        String list = upload(proposes);
        assertEquals(List.of("镇(街道)", "村(社区)"), page.select(".difference h2").eachText());
        assertEquals(
                List.of("修改 暂住登记办理 north-2", "取消 林木采伐许可 north-1"),
                page.select(".difference:has(h2:contains(镇)) li > div").eachText().stream()
                        .map(RegisterProposalTest::start)
                        .toList());
        assertEquals(
                List.of("新增 暂住登记办理 north-2", "修改 林木采伐许可 north-1"),
                page.select(".difference:has(h2:contains(村)) li > div").eachText().stream()
                        .map(RegisterProposalTest::start)
                        .toList());
        String digest = page.select("#digest .no").text();
        propose(proposes, Map.of("f0", "名称和层级"));
        assertEquals(400, proposes.status());
        assertEquals("#f4", proposes.page().select(".esum a").attr("href"));
        assertEquals("名称和层级", proposes.page().select("#f0").val());
        page = proposes.page();
        propose(proposes, Map.of("f0", "名称和层级", "f4", "2026-10-01", "f2", "手写的"));
        assertTrue(proposes.page().select("#notice").hasText());
        String entry = proposes.page().select("#entries tbody a").last().attr("href");
        assertTrue(proposes.page().select("#entries").text().contains("修改 1 项：暂住登记办理；取消 1 项：林木采伐许可"));

        assertEquals(400, step(proposes, entry, Map.of("f5", "2026-10-02")), "reviewed by who has proposed it");
        Staff reviews = manager();
        reviews.open(entry);
        reviews.open(reviews.page().select("#difference").attr("href"));
        assertEquals(digest, reviews.page().select("#digest .no").text());
        assertEquals(2, reviews.page().select(".difference").size());
        assertArrayEquals(
                list.getBytes(StandardCharsets.UTF_8),
                reviews.request()
                        .get(reviews.page().select("a[href$=list.csv]").attr("href"))
                        .asByteArray());
        assertEquals(400, step(reviews, entry, Map.of("f2", "别的", "f5", "2026-10-02")), "what was computed");
        assertTrue(reviews.page().select(".esum").text().contains("算出来"));
        assertEquals(200, step(reviews, entry, Map.of("f5", "2026-10-02")));
        Staff issues = manager();
        assertEquals(200, step(issues, entry, Map.of("f6", "2026-10-03")));
        issues.open(entry);
        issues.open(issues.page().select("#difference").attr("href"));
        assertEquals(digest, issues.page().select("#digest .no").text());
    }

    @Test
    void anItemIsTakenFromTheListByWhoSaysThatItIsMeant() {
        Staff proposes = manager();
        String list = present(proposes).replaceFirst("\n[^\n]*林木采伐许可[^\n]*", "");
        upload(proposes, list);
        assertEquals("林木采伐许可", page.select("#gone span").text());
        assertEquals(
                List.of("取消 林木采伐许可 north-1", "取消 林木采伐许可 north-1"),
                page.select(".difference li > div").eachText());
        assertTrue(page.select("#problems").isEmpty());
        Map<String, String> typed = Map.of("f0", "取消一项", "f4", "2026-10-01");
        propose(proposes, typed);
        assertEquals(400, proposes.status());
        assertEquals("#removes", proposes.page().select(".esum a").attr("href"));
        assertEquals("取消一项", proposes.page().select("#f0").val());
        page = proposes.page();
        Map<String, String> meant = new HashMap<>(typed);
        meant.put("removes", "yes");
        propose(proposes, meant);
        assertEquals(200, proposes.status());
        assertTrue(proposes.page().select("#entries").text().contains("取消 1 项：林木采伐许可"));
        String entry = proposes.page().select("#entries tbody a").last().attr("href");
        Staff reviews = manager();
        assertEquals(200, step(reviews, entry, Map.of("f5", "2026-10-02")));
        reviews.open(entry);
        reviews.open(reviews.page().select("#difference").attr("href"));
        assertEquals("林木采伐许可", reviews.page().select("#gone span").text());
        assertEquals(200, step(manager(), entry, Map.of("f6", "2026-10-03")));
    }

    @Test
    void whatWasComparedWithAnotherCatalogueGoesNoFurther() throws IOException {
        Staff proposes = manager();
        upload(proposes);
        propose(proposes, Map.of("f0", "层级", "f4", "2026-10-01"));
        String entry = proposes.page().select("#entries tbody a").last().attr("href");
        Path items = content.root().resolve("jurisdictions/north/items.csv");
        byte[] before = Files.readAllBytes(items);
        try {
            Files.write(items, "\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
            Staff reviews = manager();
            assertEquals(400, step(reviews, entry, Map.of("f5", "2026-10-02")));
            reviews.open(entry);
            reviews.open(reviews.page().select("#difference").attr("href"));
            assertTrue(reviews.page().select(".esum").hasText());
        } finally {
            Files.write(items, before);
        }
        assertEquals(200, step(manager(), entry, Map.of("f5", "2026-10-02")));
    }

    @Test
    void aListThatSaysTheSameOrHasFaultsIsNotProposed() {
        Staff staff = manager();
        upload(staff, present(staff));
        assertTrue(page.select(".esum").text().contains("一样"));
        assertTrue(page.select("button[value=propose]").isEmpty());
        upload(staff, present(staff).replace("town village", "省级"));
        assertTrue(page.select("#problems").hasText());
        assertTrue(page.select("button[value=propose]").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void onlyWhoKeepsTheRegisterProposesAndOnlyWhereListsAreTaken(StaffRole role) {
        Staff staff = counters.staff(
                Counters.account("p" + role.code().charAt(0)),
                role,
                switch (role) {
                    case VILLAGE_CLERK -> Counters.VILLAGE;
                    case TOWN_WINDOW, REVIEWER, MANAGER, INSPECTOR -> Counters.TOWN;
                    default -> Counters.PLACE;
                });
        String token = staff.open("/counter/zh/password")
                .select("input[name=token]")
                .first()
                .val();
        boolean keeps = role == StaffRole.MANAGER;
        for (String address : List.of(PROPOSALS, PROPOSALS + "/list.csv")) {
            assertEquals(keeps ? 200 : 404, open(staff, address), address);
        }
        staff.post(PROPOSALS, Map.of("token", token, "deed", "propose", "table", "", "seen", ""));
        assertEquals(keeps ? 400 : 404, staff.status());
        for (String address : List.of(PROPOSALS + "/999999999", PROPOSALS + "/999999999/list.csv")) {
            assertEquals(404, open(staff, address), address);
        }
        assertEquals(404, open(staff, "/counter/zh/registers/register-north-posts/proposals"));
    }

    /** One item goes from the town to the village, the other is called otherwise and comes to the village too. */
    private String upload(Staff staff) {
        String list = present(staff)
                .replace("town village", "village")
                .replace(",town,", ",town village,")
                .replace("暂住登记", "暂住登记办理");
        upload(staff, list);
        return list;
    }

    private static String present(Staff staff) {
        return new String(staff.request().get(PROPOSALS + "/list.csv").asByteArray(), StandardCharsets.UTF_8);
    }

    private Staff manager() {
        return counters.staff(Counters.account("proposes"), StaffRole.MANAGER, Counters.PLACE);
    }

    private static int open(Staff staff, String address) {
        staff.open(address);
        return staff.status();
    }

    private void upload(Staff staff, String list) {
        String token = staff.open(PROPOSALS).select("input[name=token]").first().val();
        page = Jsoup.parse(staff.request()
                .multiPart("token", token)
                .multiPart("deed", "preview")
                .multiPart("file", "list.csv", list.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(PROPOSALS)
                .asString());
    }

    private void propose(Staff staff, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        page.select("form:has(button[value=propose]) input[type=hidden]")
                .forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.put("unit", Counters.PLACE.path());
        sent.put("deed", "propose");
        staff.post(PROPOSALS, sent);
    }

    /** Fills in fields of an entry, and leaves all others as they are. */
    private static int step(Staff staff, String entry, Map<String, String> fields) {
        staff.open(entry);
        Map<String, String> sent = new HashMap<>();
        staff.page()
                .select("form:has(button[value=write]) input[name]")
                .forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.put("unit", Counters.PLACE.path());
        sent.putAll(fields);
        sent.put("deed", "write");
        staff.post(CHANGES, sent);
        return staff.status();
    }

    private static String start(String item) {
        return String.join(" ", List.of(item.split(" ")).subList(0, 3));
    }
}
