package org.bianmin.doors.site.guide;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.content.guide.Channel;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.GuideText;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.ItemDuty;
import org.bianmin.content.register.Regime;
import org.bianmin.doors.site.PlacedItem;
import org.bianmin.doors.site.register.RegisterPaths;
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
        List<PlacedItem> related,
        GuideText longer,
        List<GuideText> general,
        SourceDocument document) {

    /** What to do next: exactly one thing. */
    enum NextStep {
        APPLY,
        CALL,
        ASK
    }

    public List<String> notStated() {
        return CitizenQuestion.notStated(this);
    }

    /** Who handles it: the office of the row, else the department that implements it; null if not stated. */
    public Text handler() {
        if (item.implementing() != null) {
            return item.implementing().text();
        }
        return item.office() == null ? null : item.office().name();
    }

    /** Where the office that handles it stands on the page of offices; the page itself where none is stated. */
    public String officePath() {
        return Stream.of(item.office(), office(item.implementing()), office(item.supervising()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(office -> RegisterPaths.officePath(jurisdiction, office))
                .orElseGet(() -> RegisterPaths.officesPath(jurisdiction));
    }

    /** The numbers to call, ready to dial: those of the row, else those of the office that handles it. */
    public List<String> telephones() {
        return listed().telephones();
    }

    ListedItem listed() {
        return new ListedItem(item, jurisdiction, list, facts);
    }

    public String telephone() {
        return telephones().get(0);
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
        return telephones().isEmpty() ? NextStep.ASK : NextStep.CALL;
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

    /** Village, town and district, as the picture of the tiers has them; only where there are shares. */
    public TierShare village() {
        return shares.get(0);
    }

    public TierShare town() {
        return shares.get(1);
    }

    public TierShare district() {
        return shares.get(2);
    }

    private static Office office(OfficeName name) {
        return name == null ? null : name.office();
    }
}
