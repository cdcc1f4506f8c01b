package org.bianmin.doors.site.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.content.guide.Channel;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.GuideText;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.national.LawQuestion;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.ItemDuty;
import org.bianmin.content.register.Regime;
import org.bianmin.content.urgent.UrgentMatter;
import org.bianmin.doors.site.PlacedItem;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * All that the guide of an item shows, in neither language yet.
 *
 * @param bring what to bring, by way
 * @param steps how it goes; from the source's own steps, else from the responsibilities of the tiers
 * @param shares what each tier does; empty where the source does not say
 * @param samplings the samplings that the source demands of it
 * @param regimes the supervision regimes that watch it
 * @param duties the tasks of the office that it carries out
 * @param matters the matters shared by departments to which it belongs
 * @param ask where the source says that one can ask
 * @param complain where the source says that one can complain
 * @param laws what national and provincial law says of it
 * @param office what offices have filled in
 * @param urgent what cannot wait for a form
 * @param lookedUp whether it is only looked up or printed, for whoever it is about
 * @param handling how its cases are handled, as far as anybody says so
 * @param related items of the same matter
 * @param longer the longer guide, or null
 * @param general the other guides of the jurisdiction
 * @param document the source document, or null
 */
public record GuideView(
        Item item,
        Jurisdiction jurisdiction,
        ItemList list,
        Facts facts,
        List<BringList> bring,
        List<GuideStep> steps,
        List<TierShare> shares,
        List<SamplingControl> samplings,
        List<Regime> regimes,
        List<ItemDuty> duties,
        List<BoundaryMatter> matters,
        List<Channel> ask,
        List<Channel> complain,
        LawLayer laws,
        OfficeLayer office,
        List<UrgentMatter> urgent,
        boolean lookedUp,
        Handling handling,
        List<PlacedItem> related,
        GuideText longer,
        List<GuideText> general,
        SourceDocument document) {

    /** Whether a channel is the first on the page that the source only orders: what that means is said there, and once. */
    public boolean isFirstOrder(Channel channel) {
        return Stream.concat(ask.stream(), complain.stream())
                .filter(Channel::order)
                .findFirst()
                .filter(channel::equals)
                .isPresent();
    }

    /** Items of the same matter in this place. */
    public List<PlacedItem> relatedHere() {
        return related.stream().filter(this::isHere).toList();
    }

    /** Items of the same matter in other places, which are of no use to most readers. */
    public List<PlacedItem> relatedElsewhere() {
        return related.stream().filter(other -> !isHere(other)).toList();
    }

    private boolean isHere(PlacedItem other) {
        return other.jurisdiction().id().equals(jurisdiction.id());
    }

    public List<String> notStated() {
        return CitizenQuestion.notStated(this);
    }

    /** Whether the place's own document answers a question that law answers too, so that both stand on the page. */
    public boolean isSaidByBoth(String question) {
        return laws.has(question)
                && LawQuestion.of(question)
                        .filter(asked -> AnsweredQuestion.of(asked).isStated(this))
                        .isPresent();
    }

    /** Whether the place's own document answers a question that an office has answered, so that both stand on the page. */
    public boolean isSaidByOfficeToo(String question) {
        return switch (question) {
            case "papers" -> CitizenQuestion.MATERIALS.isAnsweredBy(this);
            case "time" -> CitizenQuestion.DURATION.isAnsweredBy(this);
            case "cost" -> CitizenQuestion.COST.isAnsweredBy(this);
            default -> false;
        };
    }

    /** Who handles it: the office of the row, else the department that implements it; null if not stated. */
    public Text handler() {
        if (item.implementing() != null) {
            return item.implementing().text();
        }
        return item.office() == null ? null : item.office().name();
    }

    /** The column of the list that says who handles it. */
    public String handlerColumn() {
        return item.implementing() == null ? "office" : "implementing";
    }

    /** What the source calls a column of its list, or null. */
    public Text head(String column) {
        return list.head(column);
    }

    /** The tiers to which a citizen can go, as the place calls them. */
    public Text tiers() {
        List<Text> names = item.levels().stream().map(jurisdiction::tierName).toList();
        return new Text(
                names.stream().map(Text::zh).collect(Collectors.joining("、")),
                names.stream().map(name -> name.in(Language.EN)).collect(Collectors.joining(", ")));
    }

    /** The message that says where it can be done: at one tier, or at any of several. */
    public String hereKey() {
        return item.levels().size() == 1 ? "know_here_one" : "know_here_any";
    }

    /** The letters of the source of which {@link #tiers} is a reading; empty where it names the tiers. */
    public String levelMarks() {
        return jurisdiction.levelMarks(item);
    }

    /** Whether the source's description says more than the name and the result. */
    public boolean isContentNews() {
        return item.content() != null
                && !isName(item.content())
                && facts.result().stream()
                        .noneMatch(text -> text.zh().equals(item.content().zh()));
    }

    public boolean isName(Text text) {
        return text.zh().equals(item.name().zh());
    }

    public boolean isMain(Text text) {
        return item.mainItem() != null && text.zh().equals(item.mainItem().zh());
    }

    /** The responsibilities of the tiers; those that have the same words stand together. */
    public List<SharedWords> sharesByWords() {
        return SharedWords.of(shares);
    }

    /** The numbers to call, ready to dial: those of the row, else those of the office that handles it. */
    public List<String> telephones() {
        return listed().telephones();
    }

    public ListedItem listed() {
        return new ListedItem(item, jurisdiction, list, facts);
    }

    public boolean isToApply() {
        return next() == NextStep.APPLY;
    }

    public boolean isToCall() {
        return next() == NextStep.CALL;
    }

    NextStep next() {
        if (item.isApplication()) {
            return NextStep.APPLY;
        }
        return call() == null ? NextStep.ASK : NextStep.CALL;
    }

    /** The number to call, or null: that of the source, else of the only office that has filled one in. */
    public String call() {
        return telephones().isEmpty() ? office.onlyTelephone() : telephones().get(0);
    }

    /** The message for what nobody says of how it is handled, or null. */
    public String unsaidHandling() {
        return Handling.unsaidKey(this.handling, AnsweredQuestion.isOfficeTimeSaid(this));
    }

    /** Whether nobody answers a question of the panel: no document, no law, no office. */
    public boolean isUnsaid(String question) {
        boolean document =
                switch (question) {
                    case "papers" -> !bring.isEmpty();
                    case "time" ->
                        !facts.duration().isEmpty() || !handling.limits().isEmpty();
                    case "cost" -> !facts.cost().isEmpty();
                    default -> throw new IllegalArgumentException(question);
                };
        return !document && !laws.has(question) && office.to(question).isEmpty();
    }

    /** Whether the source's steps are what a citizen reads; a longer guide says them in plainer words. */
    public boolean hasPlainSteps() {
        return longer == null && !steps.isEmpty() && !GuideStep.areAllOf(complain, steps);
    }

    /** Whether the source's steps stand beside the longer guide, and not in the table of the tiers already. */
    public boolean hasBasisSteps() {
        return longer != null && shares.isEmpty() && !steps.isEmpty();
    }

    /** Whether the responsibilities of the tiers stand in a table; without other steps they are the steps. */
    public boolean hasTierTable() {
        return !shares.isEmpty() && (longer != null || !facts.steps().isEmpty());
    }

    /** What the source warns of, but for sentences of the tiers that a longer guide says in plainer words. */
    public List<Text> cautions() {
        return facts.cautions().stream()
                .filter(caution -> longer == null || shares.stream().noneMatch(share -> share.says(caution)))
                .toList();
    }

    /** Whether words stand in its column of supervision. */
    public boolean isClause(Text words) {
        return item.supervision().stream().anyMatch(clause -> clause.text().zh().contains(words.zh()));
    }

    /** Whether there is more than one way to apply, each with its own papers. */
    public boolean hasWays() {
        return bring.stream().anyMatch(way -> way.name() != null);
    }

    public boolean isWatched() {
        return !item.supervision().isEmpty() || !regimes.isEmpty() || isCheckedByTiers();
    }

    /** Whether a tier goes through the cases in the system at regular times. */
    public boolean isCheckedByTiers() {
        return shares.stream().anyMatch(TierShare::isChecking);
    }
}
