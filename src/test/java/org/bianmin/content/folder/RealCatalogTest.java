package org.bianmin.content.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Act;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Clause;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemNature;
import org.bianmin.content.catalog.SourceRemark;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the transcribed catalog to what the five source documents are known to contain. */
class RealCatalogTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.real());

    @ParameterizedTest
    @CsvSource({
        "000_f8a32259b6e173b0, 18",
        "001_2f6bed38a6bb843c, 8",
        "002_e4eb3fe99402b00b, 26",
        "003_5277ff09ad3b426b, 228",
        "004_7e062660256a95ce, 18",
        "004_7e062660256a95ce#2, 26"
    })
    void everyRowOfADocumentIsThereOnce(String document, int rows) {
        List<Integer> numbers = CATALOG.items()
                .filter(item -> item.source().document().equals(document))
                .map(item -> item.source().row())
                .sorted()
                .toList();
        assertEquals(IntStream.rangeClosed(1, rows).boxed().toList(), numbers);
    }

    @Test
    void thereAre324Items() {
        assertEquals(324, CATALOG.items().count());
    }

    @Test
    void everyNameHasEnglish() {
        assertEquals(
                List.of(),
                CATALOG.items()
                        .filter(item -> !item.name().hasEnglish()
                                || item.mainItem() != null && !item.mainItem().hasEnglish()
                                || item.subItem() != null && !item.subItem().hasEnglish())
                        .map(Item::id)
                        .toList());
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
        Item item = CATALOG.item("jiyuan-" + row).orElseThrow();
        assertEquals(main, compact(item.mainItem().zh()));
        assertEquals(name, compact(item.name().zh()));
        assertEquals(type, item.type().text().zh());
        assertEquals(levels, item.levels().stream().map(Tier::name).collect(Collectors.joining(" ")));
        assertEquals(department, item.supervising().zh());
        assertEquals(remark, item.remark() == null ? null : item.remark().text().zh());
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
    void straySpacesInCodesAreGoneAndAFaultyCodeIsKeptWithARemark() {
        Item certificate = CATALOG.item("tunchang-1").orElseThrow();
        assertEquals("462023004W0Y", certificate.codes().main());
        assertEquals("462023004W02", certificate.codes().sub());
        Item disputes = CATALOG.item("tunchang-18").orElseThrow();
        assertEquals("46201502W00", disputes.codes().main());
        assertEquals("462015002W00", disputes.codes().sub());
        assertTrue(disputes.sourceRemarks().stream().map(SourceRemark::field).anyMatch("main_code"::equals));
    }

    @Test
    void rows1And2OfTunchangKeepTheirOwnOrderOfIssueAndCancellation() {
        assertEquals(
                "《独生子女父母光荣证》核发", CATALOG.item("tunchang-1").orElseThrow().name().zh());
        assertEquals(
                "《独生子女父母光荣证》废证", CATALOG.item("tunchang-2").orElseThrow().name().zh());
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 3", "3, 4", "4, 1", "8, 3", "12, 7", "13, 8", "14, 7", "15, 8", "16, 4", "17, 1", "18, 1"})
    void supervisionIsSplitIntoItsClauses(int row, int clauses) {
        List<Clause> supervision = CATALOG.item("tunchang-" + row).orElseThrow().supervision();
        assertEquals(clauses, supervision.size());
        if (row != 16) {
            assertEquals(
                    IntStream.rangeClosed(1, clauses).boxed().toList(),
                    supervision.stream().map(Clause::number).toList());
        }
    }

    @Test
    void item7OfYejiHasNoVillagePart() {
        Item transfer = CATALOG.item("yeji-7").orElseThrow();
        assertEquals(
                Set.of(Tier.DISTRICT, Tier.TOWN), transfer.responsibilities().keySet());
        assertEquals(List.of(Tier.TOWN), transfer.levels());
    }

    @Test
    void allOtherItemsOfThatListHaveThreeTiers() {
        CATALOG.jurisdiction("yeji").orElseThrow().lists().get(0).items().stream()
                .filter(item -> item.source().row() != 7)
                .forEach(item -> assertEquals(3, item.responsibilities().size(), item.id()));
    }

    /** Source 004, list 1: a person goes to the tiers that accept the application, or that help with the certification. */
    @Test
    void anItemOfYejiIsAtTheTiersThatAcceptIt() {
        CATALOG.jurisdiction("yeji").orElseThrow().lists().get(0).items().forEach(item -> {
            List<Tier> accepting = Stream.of(Tier.values())
                    .filter(item.responsibilities()::containsKey)
                    .filter(tier -> item.responsibilities().get(tier).has(Act.ACCEPT)
                            || item.responsibilities().get(tier).has(Act.ASSIST))
                    .toList();
            assertEquals(accepting, item.levels(), item.id());
        });
        assertEquals(List.of(Tier.VILLAGE), CATALOG.item("yeji-6").orElseThrow().levels());
        assertEquals(
                List.of(Tier.DISTRICT, Tier.TOWN, Tier.VILLAGE),
                CATALOG.item("yeji-15").orElseThrow().levels());
    }

    @Test
    void nobodyAppliesForAnActOfTheOfficeItself() {
        assertEquals(
                List.of(
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
                        "jiyuan-226",
                        "tunchang-13",
                        "yazhou-15"),
                handledAs(ItemNature.INTERNAL));
    }

    @Test
    void oneGoesToTheOfficeDirectly() {
        assertEquals(
                List.of("dingan-2", "jiyuan-55", "jiyuan-71", "jiyuan-72", "jiyuan-128", "jiyuan-177", "yeji-16"),
                handledAs(ItemNature.DIRECT));
    }

    private static List<String> handledAs(ItemNature nature) {
        return CATALOG.items()
                .filter(item -> item.nature() == nature)
                .map(Item::id)
                .toList();
    }

    private static List<SamplingControl> samplings() {
        return Content.snapshot(Content.real()).controls().samplings();
    }

    @Test
    void fourItemsAreUnderMonthlySampling() {
        assertEquals(
                List.of("tunchang-12", "tunchang-13", "tunchang-14", "tunchang-15"),
                samplings().stream().map(control -> control.item().id()).toList());
        for (SamplingControl control : samplings()) {
            Clause clause = control.item().supervision().get(control.clause() - 1);
            assertEquals(clause.text().zh(), control.words().zh());
            assertTrue(clause.text().zh().contains("上月不少于")
                    && clause.text().zh().contains("5%") == !clause.text().zh().contains("5 %"));
        }
    }

    @Test
    void telephonesAreAsGiven() {
        assertEquals(
                List.of("88841772", "88841928"),
                CATALOG.item("yazhou-10").orElseThrow().telephones());
        assertEquals(
                List.of("88841728", "88841772", "88841928"),
                CATALOG.item("yazhou-17").orElseThrow().telephones());
        assertEquals(List.of("63830616"), CATALOG.item("dingan-8").orElseThrow().telephones());
        assertTrue(CATALOG.items()
                .filter(item -> item.jurisdiction().equals("jiyuan"))
                .allMatch(item -> item.telephones().isEmpty()));
    }

    @Test
    void whatASourceDoesNotHaveIsNotStated() {
        Item item = CATALOG.item("dingan-1").orElseThrow();
        assertNull(item.mainItem());
        assertNull(item.codes());
        assertNull(item.type());
        assertTrue(item.levels().isEmpty());
        assertFalse(item.telephones().isEmpty());
    }

    /** Spaces beside digits are a matter of the page's layout. */
    private static String compact(String text) {
        return text.replace(" ", "");
    }
}
