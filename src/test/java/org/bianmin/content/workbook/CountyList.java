package org.bianmin.content.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a county would send it: two rows of titles, headings in two rows with merged cells, in the county's own words, many
 * departments that nobody here knows, and a few rows that went wrong.
 */
public final class CountyList {

    public static final int ROWS = 1000;
    public static final int DEPARTMENTS = 34;
    /** The rows of the sheet with something wrong in them. */
    public static final List<Integer> BROKEN = List.of(14, 104, 504, 904);

    private static final int FIRST = 4;

    private CountyList() {}

    public static byte[] workbook(boolean broken) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "county", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("清单");
            sheet.value(0, 0, "平安县镇村两级政务服务事项清单");
            sheet.range(0, 0, 0, 7).merge();
            sheet.value(1, 0, "填报单位：平安县行政审批服务局    填报日期：2026年11月");
            sheet.range(1, 0, 1, 7).merge();
            headings(sheet);
            for (int i = 0; i < ROWS; i++) {
                row(sheet, FIRST + i, i);
            }
            if (broken) {
                breakRows(sheet);
            }
        }
        return bytes.toByteArray();
    }

    private static void headings(Worksheet sheet) {
        List<String> upper = List.of("序号", "主项", "", "业务办理项名称", "业务主管部门", "实施主体", "办理项层级", "备注栏");
        for (int i = 0; i < upper.size(); i++) {
            if (!upper.get(i).isEmpty()) {
                sheet.value(2, i, upper.get(i));
            }
            if (i != 1 && i != 2) {
                sheet.range(2, i, 3, i).merge();
            }
        }
        sheet.range(2, 1, 2, 2).merge();
        sheet.value(3, 1, "主项名称");
        sheet.value(3, 2, "主项基本编码");
    }

    private static void row(Worksheet sheet, int at, int i) {
        sheet.value(at, 0, i + 1);
        sheet.value(at, 1, "主项" + i / 5);
        sheet.value(at, 2, String.format("%09d00Y", 2014000 + i / 5));
        sheet.value(at, 3, "平安县第" + (i + 1) + "项事务办理");
        sheet.value(at, 4, "县第" + i % DEPARTMENTS + "局");
        sheet.value(at, 5, "县第" + i % DEPARTMENTS + "局");
        sheet.value(at, 6, i % 2 == 0 ? "镇（街道）" : "镇、村（社区）");
    }

    private static void breakRows(Worksheet sheet) {
        sheet.value(BROKEN.get(0) - 1, 3, "#REF!");
        sheet.value(BROKEN.get(1) - 1, 3, "");
        sheet.value(BROKEN.get(2) - 1, 3, "??办理");
        sheet.value(BROKEN.get(3) - 1, 2, LocalDate.of(2026, 11, 5));
        sheet.style(BROKEN.get(3) - 1, 2).format("yyyy-mm-dd").set();
    }
}
