package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets come into a register as their preview said, all or nothing, each entry by whoever has uploaded it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegisterImportTest {

    private static final String STEPS = "/counter/zh/registers/ordered-steps-north";
    private static final String IMPORT = STEPS + "/import";
    private static final String HEAD = "编号,单位,事项,审核日期,公示开始日,拨付日期\n";

    @Inject
    Counters counters;

    @Inject
    OperationLog log;

    private Document page;

    @Test
    void whatWasExportedChangesNothingAndWhatWasChangedInItIsTaken() throws IOException {
        String account = Counters.account("sheet");
        Staff staff = counters.staff(account, StaffRole.MANAGER, Counters.TOWN);
        staff.open(IMPORT);
        upload(staff, HEAD + ",石桥镇,补贴甲,2026/10/1,2026-10-01,\n,石桥镇,\"=补贴乙\n007 & <'1>\",2026年10月2日,,\n");
        assertEquals(2, page.select("#added > li").size(), page::text);
        take(staff, "take");
        List<String> entries = staff.page().select("#entries tbody a").eachAttr("href");
        assertTrue(staff.page().select("#entries").text().contains("2026-10-02"));
        String last = entries.get(entries.size() - 1);
        assertTrue(
                log.of("ordered-steps-north " + last.substring(last.indexOf('=') + 1)).stream()
                        .anyMatch(entry -> entry.deed().action().equals("register.add")
                                && entry.actor().name().equals(account)),
                "each entry is logged with who has made it");

        byte[] exported = staff.request().get(STEPS + "/entries.csv").asByteArray();
        byte[] workbook = staff.request().get(STEPS + "/entries.xlsx").asByteArray();
        for (byte[] file : List.of(exported, workbook)) {
            upload(staff, file);
            assertEquals("0 0 " + entries.size() + " 0", counts());
            assertTrue(page.select("button[value=take]").isEmpty());
        }

        String text = new String(exported, StandardCharsets.UTF_8);
        String changed = text.replace("补贴甲", "补贴丙") + ",石桥镇,补贴丁,2026-10-05,,\r\n";
        upload(staff, changed.getBytes(Charset.forName("GB18030")));
        assertEquals("1 1 " + (entries.size() - 1) + " 0", counts());
        assertEquals("补贴甲", page.select("#changed del").text());
        assertEquals("补贴丙", page.select("#changed ins").text());
        take(staff, "take");
        assertTrue(staff.page().select("#entries").text().contains("补贴丙"));
        upload(staff, changed);
        assertEquals(
                "0 0 " + (entries.size() + 1) + " 0", counts(), "a new row that is there already is not made twice");
    }

    @Test
    void nothingIsTakenOfATableWithFaultsUnlessTheGoodRowsAreAskedFor() {
        Staff staff = counters.staff(Counters.account("faulty"), StaffRole.MANAGER, Counters.TOWN);
        staff.open(IMPORT);
        upload(
                staff,
                "补贴登记\n" + HEAD + ",石桥镇,好的一行,2026-10-01,,\n" + ",北市河口街道,别的镇,2026-10-01,,\n" + ",,没有单位,2026-10-01,,\n"
                        + ",石桥镇,,十月,,\n" + ",石桥镇,早了,2026-10-01,2026-10-01,2026-10-02\n"
                        + "999999999,石桥镇,没有,2026-10-01,,\n");
        assertEquals(
                List.of("第 4 行", "第 5 行", "第 6 行", "第 6 行", "第 7 行", "第 8 行"),
                page.select("#faults tbody th").eachText());
        assertEquals(
                List.of("单位 北市河口街道", "单位", "事项", "审核日期 十月", "拨付日期 2026-10-02", "编号 999999999"),
                page.select("#faults tbody td:nth-child(2)").eachText());
        assertTrue(page.select("button[value=take]").isEmpty());
        assertFalse(staff.open(STEPS).text().contains("好的一行"));
        take(staff, "take");
        assertEquals(400, staff.status(), "all of a table with faults");
        assertFalse(staff.open(STEPS).text().contains("好的一行"));
        take(staff, "take-good");
        assertTrue(staff.page().select("#entries").text().contains("好的一行"));
        assertFalse(staff.page().select("#entries").text().contains("早了"));
    }

    @Test
    void whatSomebodyHasWrittenMeanwhileIsNotWrittenOver() {
        Staff staff = counters.staff(Counters.account("two"), StaffRole.MANAGER, Counters.TOWN);
        staff.open(STEPS);
        staff.fill(Map.of("unit", Counters.TOWN.path(), "f0", "原来", "f1", "2026-10-01"), "write");
        String entry = staff.page().select("#entries tbody a").last().attr("href");
        upload(staff, HEAD + entry.substring(entry.indexOf('=') + 1) + ",石桥镇,表里的,2026-10-01,,\n");
        staff.open(entry);
        staff.fill(Map.of("f0", "别人写的", "f1", "2026-10-01"), "write");
        take(staff, "take");
        assertEquals(400, staff.status());
        assertEquals("别人写的", staff.page().select("#changed del").text());
        assertTrue(staff.open(STEPS).select("#entries").text().contains("别人写的"));
    }

    @Test
    void aWorkbookIsTakenToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "register", "1.0")) {
            org.dhatim.fastexcel.Worksheet sheet = workbook.newWorksheet("登记");
            List<String> head = Arrays.asList("单位", "事项", "审核日期", "备注");
            List<String> row = Arrays.asList("石桥镇", "工作簿里的", "2026-10-01", "多余");
            for (int column = 0; column < head.size(); column++) {
                sheet.value(0, column, head.get(column));
                sheet.value(1, column, row.get(column));
            }
        }
        Staff staff = counters.staff(Counters.account("xlsx"), StaffRole.MANAGER, Counters.TOWN);
        staff.open(IMPORT);
        upload(staff, bytes.toByteArray());
        assertEquals("1 0 0 0", counts(), page::text);
        assertEquals("备注", page.select("#unknown b").text());
        take(staff, "take");
        assertTrue(staff.page().select("#entries").text().contains("工作簿里的"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "只有一行\n", "事项,审核日期\n甲,2026-10-01\n", HEAD, "编号,单位,\"事项\n"})
    void aFileThatIsNoTableOfTheRegisterIsRefusedAndSaysWhatToDo(String text) {
        Staff staff = counters.staff(Counters.account("none"), StaffRole.MANAGER, Counters.TOWN);
        staff.open(IMPORT);
        upload(staff, text);
        assertEquals("#file", page.select(".esum a").attr("href"), page::text);
        assertTrue(page.select("#counts").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void onlyWhoWritesToTheRegisterImports(StaffRole role) {
        Unit unit =
                switch (role) {
                    case VILLAGE_CLERK -> Counters.VILLAGE;
                    case TOWN_WINDOW, REVIEWER, MANAGER, INSPECTOR -> Counters.TOWN;
                    default -> Counters.PLACE;
                };
        Staff staff = counters.staff(Counters.account("i" + role.code().charAt(0)), role, unit);
        String token = staff.open("/counter/zh/password")
                .select("input[name=token]")
                .first()
                .val();
        boolean writes = role.handlesCases() && role != StaffRole.VILLAGE_CLERK;
        staff.open(IMPORT);
        assertEquals(writes ? 200 : 404, staff.status());
        staff.post(IMPORT, Map.of("token", token, "deed", "take", "table", "", "seen", ""));
        assertEquals(writes ? 400 : 404, staff.status());
        staff.open("/counter/zh/registers/register-north-posts/import");
        assertEquals(role == StaffRole.MANAGER ? 200 : 404, staff.status());
    }

    private void upload(Staff staff, String text) {
        upload(staff, text.getBytes(StandardCharsets.UTF_8));
    }

    private void upload(Staff staff, byte[] file) {
        String token = staff.open(IMPORT).select("input[name=token]").first().val();
        Response answer = staff.request()
                .multiPart("token", token)
                .multiPart("deed", "preview")
                .multiPart("file", "register.csv", file, "text/csv")
                .post(IMPORT);
        page = Jsoup.parse(answer.asString());
    }

    /** Sends the preview back. */
    private void take(Staff staff, String deed) {
        staff.post(
                IMPORT,
                Map.of(
                        "token", page.select("input[name=token]").first().val(),
                        "table", page.select("input[name=table]").val(),
                        "seen", page.select("input[name=seen]").val(),
                        "deed", deed));
    }

    private String counts() {
        return String.join(
                " ",
                page.select("#counts li").eachText().stream()
                        .map(line -> line.replaceAll("\\D", ""))
                        .toList());
    }
}
