package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.guide.GuideText;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.register.ChecklistPoint;
import org.bianmin.content.register.Handbook;
import org.bianmin.content.register.Section;
import org.bianmin.content.register.SectionKind;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document 003: the handbook and the catalogue of Jiyuan. */
@OfPlaces("jiyuan")
class JiyuanTest extends PlaceSuite {

    @Override
    String place() {
        return "jiyuan";
    }

    @Override
    Map<String, Integer> lists() {
        return Map.of("003_5277ff09ad3b426b", 228);
    }

    @Override
    FactCounts factCounts() {
        return new FactCounts(1, 0, 0, 0);
    }

    @Override
    List<Integer> longerGuides() {
        return List.of();
    }

    @Override
    List<String> internal() {
        return List.of(
                "jiyuan-26",
                "jiyuan-29",
                "jiyuan-30",
                "jiyuan-63",
                "jiyuan-66",
                "jiyuan-67",
                "jiyuan-68",
                "jiyuan-69",
                "jiyuan-178",
                "jiyuan-212",
                "jiyuan-214",
                "jiyuan-226");
    }

    @Override
    List<String> direct() {
        return List.of("jiyuan-55", "jiyuan-71", "jiyuan-72", "jiyuan-128", "jiyuan-177");
    }

    @ParameterizedTest
    @CsvSource({"37, fact_materials ask_steps fact_duration fact_cost fact_telephone fact_hours fact_supervision"})
    void whatTheDocumentDoesNotSayOfARow(int row, String keys) {
        assertEquals(List.of(keys.split(" ")), notStated(row));
    }

    /** The rows of source 003 whose columns run together in its text, and some beside them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27|农村土地承包经营权流转合同备案|农村土地承包经营权流转合同备案(山岭区100亩、平原区300亩以下)|公共服务|TOWN|市农业农村局|",
                "29|农村土地承包及承包合同管理|农村土地承包及承包合同管理|其他职权|TOWN|市农业农村局|省目录",
                "32|农村村民住宅用地审核|农村村民住宅用地审核|行政许可|TOWN|市自然资源和规划局|省目录",
                "38|生育登记服务证|生育登记服务证申领|公共服务|TOWN VILLAGE|市卫生健康委员会|省目录",
                "58|养老保险服务|城乡居民养老保险待遇申领|公共服务|TOWN|市人力资源和社会保障局|省目录",
                "77|社会保险缴费申报|企业人员中断社会保险关系|公共服务|TOWN|市人力资源和社会保障局|省目录",
                "92|就业失业登记|用人单位就业登记|公共服务|TOWN VILLAGE|市人力资源和社会保障局|省目录",
                "97|创业服务|创业担保贷款申请(小微企业)|公共服务|TOWN VILLAGE|市人力资源和社会保障局|省目录",
                "104|孤儿认定|“孤儿助学工程”助学金给付(初审)|行政给付|TOWN|市民政局|",
                "105|对孤儿基本生活保障金的给付|对孤儿基本生活保障金的给付(初审)|行政给付|TOWN VILLAGE|市民政局|省目录",
                "123|最低生活保障对象认定、保障金给付|最低生活保障金的给付(初审)|行政给付|TOWN|市民政局|省目录",
                "141|个体工商户设立、变更、注销登记|个体工商户设立登记|行政许可|TOWN|市市场监督管理局|省目录",
                "151|食品小摊点备案|食品小摊点备案|其他职权|TOWN|市市场监督管理局|省目录",
                "213|各类优抚补助对象认定|各类优抚对象认定(初审)|行政确认|TOWN|市退役军人事务局|",
                "224|公共租赁住房保障申请|公租房实物配租申请|其他职权|TOWN VILLAGE|市住房和城乡建设局|",
                "228|举办健身气功活动及设立站点审批|设立健身气功站点审批(初审)|行政许可|TOWN|市教育体育局|"
            })
    void brokenRowsOf003ArePutTogetherRight(
            int row, String main, String name, String type, String levels, String department, String remark) {
        Item item = item(row);
        assertEquals(main, compact(item.mainItem().zh()));
        assertEquals(name, compact(item.name().zh()));
        assertEquals(type, item.type().text().zh());
        assertEquals(levels, item.levels().stream().map(Tier::name).collect(Collectors.joining(" ")));
        assertEquals(department, item.supervising().zh());
        assertEquals(remark, item.remark() == null ? null : item.remark().text().zh());
    }

    /** Spaces beside digits are a matter of the page's layout. */
    private static String compact(String text) {
        return text.replace(" ", "");
    }

    @Test
    void theDepartmentsOf003HaveAsManyRowsAsTheirPages() {
        Map<String, Long> counts = CATALOG.items()
                .filter(item -> item.jurisdiction().equals("jiyuan"))
                .map(item -> item.supervising().zh())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(
                Map.ofEntries(
                        Map.entry("市医疗保障局", 24L),
                        Map.entry("市人民武装部", 2L),
                        Map.entry("市农业农村局", 3L),
                        Map.entry("市自然资源和规划局", 4L),
                        Map.entry("市卫生健康委员会", 9L),
                        Map.entry("市人力资源和社会保障局", 55L),
                        Map.entry("市民政局", 29L),
                        Map.entry("市残疾人联合会", 12L),
                        Map.entry("市市场监督管理局", 14L),
                        Map.entry("市公安局", 59L),
                        Map.entry("市退役军人事务局", 10L),
                        Map.entry("市住房和城乡建设局", 4L),
                        Map.entry("市应急管理局", 1L),
                        Map.entry("市林业局", 1L),
                        Map.entry("市教育体育局", 1L)),
                counts);
    }

    @Test
    void noTelephoneIsStated() {
        assertTrue(items().allMatch(item -> item.telephones().isEmpty()));
    }

    @Test
    void everyGeneralGuideIsAboutAChapter() {
        List<GuideText> general = GUIDES.general("jiyuan");
        assertEquals(5, general.size());
        assertTrue(general.stream().allMatch(text -> text.subject() == GuideText.Subject.CHAPTER));
    }

    @Test
    void theDocumentHasANumberAndADate() {
        SourceDocument document = GUIDES.source(item(37)).orElseThrow();
        assertEquals("济政办〔2022〕7号", document.number());
        assertEquals(LocalDate.of(2022, 6, 6), document.date());
        assertEquals(1, complaintChannels(228));
    }

    @Test
    void theHandbookHasFiveCaseKindsAndThreeNotices() {
        Handbook handbook = registers().handbook();
        assertEquals(7, handbook.chapters().size());
        assertEquals(
                List.of("即办件", "承诺件", "联办件", "上报件", "退办件"),
                handbook.caseKinds().stream()
                        .map(section -> section.title().zh())
                        .toList());
        assertEquals(
                List.of("受理通知书", "补齐补正通知书", "不予受理告知书"),
                handbook.notices().stream().map(section -> section.title().zh()).toList());
        assertEquals("济政办〔2022〕7号", handbook.number());
        for (SectionKind kind : SectionKind.values()) {
            assertFalse(handbook.sections(kind).isEmpty(), kind::code);
        }
    }

    /** Only where the section says 鼓励, and each such section has something that is marked. */
    @Test
    void whatIsOnlyEncouragedIsMarked() {
        List<Section> sections = registers().handbook().chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .toList();
        assertEquals(
                sections.stream()
                        .filter(section -> section.text().zh().contains("鼓励"))
                        .map(Section::id)
                        .toList(),
                sections.stream()
                        .filter(section -> section.checks().stream().anyMatch(ChecklistPoint::encouraged))
                        .map(Section::id)
                        .toList());
        assertEquals(
                9,
                sections.stream()
                        .flatMap(section -> section.checks().stream())
                        .filter(ChecklistPoint::encouraged)
                        .count());
    }

    /** A point to tick off is made of its section's words, and of nothing else. */
    @Test
    void aPointOfAChecklistStandsInItsSection() {
        List<String> strange = registers().handbook().chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.checks().stream()
                        .filter(check ->
                                !section.text().zh().contains(check.text().zh()))
                        .map(check -> section.id() + ": " + check.text().zh()))
                .toList();
        assertEquals(List.of(), strange);
    }
}
