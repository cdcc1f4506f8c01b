package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.national.Law;
import org.bianmin.content.national.LawBinding;
import org.bianmin.content.national.LawQuestion;
import org.bianmin.content.national.TimeLabel;
import org.bianmin.support.Content;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What national law, and that of Henan, answers of the five lists, and the articles that look right for an item and are not. */
@OfPlaces({"tunchang", "dingan", "yazhou", "jiyuan", "yeji"})
class NationalLawTest {

    private static final Snapshot CONTENT = Content.snapshot(Content.real());
    private static final Catalog CATALOG = CONTENT.catalog();
    private static final List<LawBinding> BINDINGS = CONTENT.laws().bindings();

    @ParameterizedTest
    @CsvSource({"WHO, 114, 156", "PAPERS, 20, 30", "TIME, 59, 88", "COST, 48, 96", "STEPS, 53, 69", "COMPLAIN, 135, 235"
    })
    void itemsAnswered(LawQuestion question, int direct, int all) {
        assertEquals(
                direct,
                items(binding -> binding.question() == question && binding.direct())
                        .size());
        assertEquals(all, items(binding -> binding.question() == question).size());
    }

    @ParameterizedTest
    @CsvSource({"OFFICE, 34, 59", "DEADLINE, 26, 34", "PERIOD, 11, 11"})
    void threeKindsOfTime(TimeLabel label, int direct, int all) {
        assertEquals(
                direct,
                items(binding -> binding.label() == label && binding.direct()).size());
        assertEquals(all, items(binding -> binding.label() == label).size());
    }

    @Test
    void workingDaysOfSocialInsuranceHoldForNoTransferNoCardAndNoQuery() {
        for (String item : List.of(
                "yazhou-14",
                "yeji-7",
                "jiyuan-57",
                "jiyuan-59",
                "yazhou-17",
                "yeji-15",
                "yeji-18",
                "jiyuan-81",
                "jiyuan-83",
                "jiyuan-75",
                "jiyuan-86",
                "yeji-13",
                "yeji-second-9",
                "jiyuan-61",
                "yeji-11",
                "tunchang-10",
                "jiyuan-3")) {
            assertEquals(Set.of(), articles("social-insurance-handling-regulations", item, LawQuestion.TIME), item);
        }
    }

    @Test
    void sixtyDaysAreForNoOtherCard() {
        for (String item : List.of("jiyuan-204", "jiyuan-83", "jiyuan-130", "jiyuan-47")) {
            assertEquals(Set.of(), articles("resident-identity-card-law", item, LawQuestion.TIME), item);
        }
        assertTrue(articles("resident-identity-card-law", "jiyuan-200", LawQuestion.TIME)
                .contains(12));
        assertEquals(Set.of(), articles("resident-identity-card-law", "jiyuan-198", LawQuestion.COST));
    }

    @Test
    void theLaterLawHoldsForConscripts() {
        assertFalse(BINDINGS.stream()
                .anyMatch(binding ->
                        binding.law().id().equals("household-registration-regulations") && binding.article() == 11));
        LawBinding kept = CONTENT.laws().of(item("jiyuan-164")).get(0);
        assertEquals("公民入伍时保留户籍。", kept.quote().zh());
        assertTrue(kept.difference(item("jiyuan-164")).zh().contains("入伍注销户口"));
    }

    @Test
    void employeesArticlesAreNotForTheResidentsPension() {
        for (LawBinding binding : BINDINGS) {
            if (binding.law().id().equals("social-insurance-law")
                    && Set.of(10, 16, 17, 57, 58).contains(binding.article())) {
                binding.items().forEach(item -> assertFalse(item.name().zh().contains("居民"), item.id()));
            }
        }
        assertEquals(
                Set.of(),
                items(binding -> binding.law().id().equals("social-insurance-handling-regulations")
                        && Set.of(19, 31).contains(binding.article())));
    }

    @Test
    void licenceLawHoldsForLicencesOnlyAndWhereNoShorterTimeIsSet() {
        for (LawBinding binding : BINDINGS) {
            if (binding.law().id().equals("administrative-licensing-law")) {
                for (Item item : binding.items()) {
                    assertEquals("行政许可", item.type().text().zh(), item.id());
                    assertFalse(item.name().zh().contains("备案"), item.id());
                }
            }
        }
        for (String item : List.of("jiyuan-141", "jiyuan-143", "jiyuan-150", "jiyuan-152", "jiyuan-190")) {
            assertEquals(Set.of(), articles("administrative-licensing-law", item, LawQuestion.TIME), item);
        }
        assertEquals(Set.of(28), articles("henan-small-food-businesses-regulations", "jiyuan-150", LawQuestion.TIME));
        assertEquals(Set.of(31), articles("henan-small-food-businesses-regulations", "jiyuan-151", LawQuestion.TIME));
        assertEquals(Set.of(21), articles("henan-small-food-businesses-regulations", "jiyuan-152", LawQuestion.TIME));
    }

    @Test
    void anApplicantsOwnDeadlineIsNoHandlingTime() {
        for (String item : List.of("jiyuan-194", "jiyuan-196", "jiyuan-205", "jiyuan-193", "jiyuan-225")) {
            assertEquals(
                    Set.of(TimeLabel.DEADLINE),
                    CONTENT.laws().of(item(item)).stream()
                            .filter(binding -> binding.question() == LawQuestion.TIME)
                            .map(LawBinding::label)
                            .collect(Collectors.toSet()),
                    item);
        }
    }

    @Test
    void lawsOfHenanAreQuotedForJiyuanOnly() {
        assertEquals(
                Set.of("jiyuan"),
                BINDINGS.stream()
                        .filter(binding -> binding.law().isProvincial())
                        .flatMap(binding -> binding.items().stream())
                        .map(Item::jurisdiction)
                        .collect(Collectors.toSet()));
    }

    /** Superseded, repealed, or in the collection in a version that is not the one of its date. */
    @Test
    void lawsThatAreNotInForceAsTheyStandAreNotQuoted() {
        Set<String> quoted = BINDINGS.stream()
                .map(LawBinding::law)
                .map(law -> law.name().zh())
                .collect(Collectors.toSet());
        for (String law : List.of("农村五保供养工作条例", "流动人口计划生育工作条例", "河南省人口与计划生育条例", "全民健身条例")) {
            assertFalse(quoted.contains(law), law);
        }
    }

    @Test
    void generalLawsAnswerNoItem() {
        Set<String> general = CONTENT
                .laws()
                .general(CATALOG.jurisdiction("jiyuan").orElseThrow())
                .stream()
                .map(LawBinding::law)
                .map(Law::id)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "petitions-regulations",
                        "business-environment-regulations",
                        "personal-information-protection-law",
                        "administrative-reconsideration-law"),
                general);
        assertEquals(Set.of(), items(binding -> binding.law().general()));
        assertEquals(List.of(), CONTENT.laws().of(item("dingan-2")));
    }

    @Test
    void everyReadingSaysWhy() {
        assertTrue(BINDINGS.stream()
                .allMatch(binding -> binding.why().hasEnglish()
                        && !binding.why().zh().isBlank()
                        && binding.quote().hasEnglish()));
    }

    private static Set<Integer> articles(String law, String item, LawQuestion question) {
        return CONTENT.laws().of(item(item)).stream()
                .filter(binding -> binding.law().id().equals(law) && binding.question() == question)
                .map(LawBinding::article)
                .collect(Collectors.toSet());
    }

    private static Set<String> items(Predicate<LawBinding> chosen) {
        return BINDINGS.stream()
                .filter(chosen)
                .flatMap(binding -> binding.items().stream())
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    private static Item item(String id) {
        return CATALOG.item(id).orElseThrow();
    }
}
