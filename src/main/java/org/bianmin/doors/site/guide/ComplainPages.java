package org.bianmin.doors.site.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.guide.Channel;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.national.LawBinding;
import org.bianmin.content.national.LawQuestion;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** Where one can ask and complain in a place: what its documents say, and what the law says of any matter and of some. */
@Singleton
final class ComplainPages implements PageSource {

    /**
     * The page of a place.
     *
     * @param letters what can be written to the offices of the place here
     * @param complain the ways to complain that its documents name
     * @param ask the ways to ask that they name
     * @param general what the law says of every matter
     * @param special what it says of complaints about some matters, each sentence once
     * @param documents the documents of the place
     */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ComplainPage(
            PageContext page,
            Jurisdiction jurisdiction,
            List<LetterView> letters,
            List<Channel> complain,
            List<Channel> ask,
            List<LawBinding> general,
            List<LawBinding> special,
            List<SourceDocument> documents)
            implements TemplateInstance {}

    /** A kind of letter, and the item for which its form is asked. */
    record LetterView(LetterKind kind, Item item) {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.catalog().jurisdictions().stream()
                .flatMap(place -> site.inEachLanguage(
                        GuidePaths.complainPath(place),
                        place,
                        page -> new ComplainPage(
                                page,
                                place,
                                site.catalog().letters().stream()
                                        .map(letter -> new LetterView(letter, letter.itemIn(place)))
                                        .toList(),
                                channels(site, place, Channel.Purpose.COMPLAIN),
                                channels(site, place, Channel.Purpose.ASK),
                                general(site, place),
                                special(site, place),
                                site.guides().sources().stream()
                                        .filter(document ->
                                                document.jurisdiction().equals(place.id()))
                                        .toList())));
    }

    private static List<Channel> channels(SiteContext site, Jurisdiction place, Channel.Purpose purpose) {
        return place.items()
                .flatMap(item -> site.guides().channels(item, purpose).stream())
                .distinct()
                .toList();
    }

    /** Of what holds for every matter, that which is about complaints: first the law on letters and visits, which takes any. */
    private static List<LawBinding> general(SiteContext site, Jurisdiction place) {
        return site.content().laws().general(place).stream()
                .filter(binding -> binding.quote().zh().matches("(?s).*(投诉|信访|意见|申请行政复议).*"))
                .sorted(Comparator.comparing(binding -> !binding.quote().zh().matches("(?s).*(信访|投诉请求).*")))
                .toList();
    }

    private static List<LawBinding> special(SiteContext site, Jurisdiction place) {
        Map<String, LawBinding> bySentence = new LinkedHashMap<>();
        place.items()
                .flatMap(item -> site.content().laws().of(item).stream())
                .filter(binding -> binding.question() == LawQuestion.COMPLAIN)
                .forEach(binding -> bySentence.putIfAbsent(binding.quote().zh(), binding));
        return List.copyOf(bySentence.values());
    }
}
