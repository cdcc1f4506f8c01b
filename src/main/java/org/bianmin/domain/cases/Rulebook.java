package org.bianmin.domain.cases;

import java.util.List;
import java.util.function.Supplier;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.PlaceDivisions;
import org.bianmin.content.division.Unit;
import org.bianmin.content.guide.Channel;
import org.bianmin.content.guide.Channel.Purpose;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.notice.NoticeTemplates;
import org.bianmin.content.process.Processes;
import org.bianmin.content.service.Services;
import org.bianmin.ground.calendar.Deadline;
import org.bianmin.ground.calendar.DeadlineRule;
import org.bianmin.ground.text.Text;

/**
 * What cases are handled by: one state of the content, from beginning to end.
 *
 * @param divisions the towns and villages of each place
 * @param deadlines how limits are counted
 * @param templates of notices, read when the first is issued
 * @param offers what offices offer beside, read when the first is asked for
 * @param guides read when the first is asked for
 */
public record Rulebook(
        Catalog catalog,
        PlaceDivisions divisions,
        Processes processes,
        DeadlineRule deadlines,
        Supplier<NoticeTemplates> templates,
        Supplier<Guides> guides,
        Supplier<Services> offers) {

    /** One in which no office offers anything beside. */
    public Rulebook(
            Catalog catalog,
            PlaceDivisions divisions,
            Processes processes,
            DeadlineRule deadlines,
            Supplier<NoticeTemplates> templates,
            Supplier<Guides> guides) {
        this(catalog, divisions, processes, deadlines, templates, guides, Services::none);
    }

    public static Rulebook of(Snapshot content) {
        Processes processes = content.processes();
        return new Rulebook(
                content.catalog(),
                content.divisions(),
                processes,
                new DeadlineRule(content.calendar().workingDays(), processes.movesOffDays()),
                content::notices,
                content::guides,
                content::services);
    }

    /** The form of an item as it is asked in its place. */
    public Form formOf(Item item) {
        return divisions.formOf(catalog, item);
    }

    public CaseRules rules() {
        return new CaseRules(processes, this::services);
    }

    public NoticeTemplates notices() {
        return templates.get();
    }

    /** The ways to ask or to complain that the source names for an item. */
    public List<Channel> channels(Item item, Purpose purpose) {
        return guides.get().channels(item, purpose);
    }

    /** What offices offer beside the handling of cases. */
    public Services services() {
        return offers.get();
    }

    /** What an office is called, its place first. */
    public Text office(Unit unit) {
        Divisions place = divisions.of(unit.place());
        Text whole = place.name(Unit.ofPlace(unit.place()));
        if (unit.town() == null) {
            return whole;
        }
        Text within = place.name(unit);
        return new Text(
                whole.zh() + " " + within.zh(),
                (whole.hasEnglish() ? whole.en() : whole.zh()) + " "
                        + (within.hasEnglish() ? within.en() : within.zh()));
    }

    /**
     * The office whose manager a letter reaches: of a guarded one that above the office that it is about.
     *
     * @param about the office that it is about, or to which it is written
     */
    public Unit reaches(LetterKind letter, Unit about) {
        return letter.guarded() ? divisions.of(about.place()).above(about).orElse(Unit.ofPlace(about.place())) : about;
    }

    /** Whether letters are handled so as this case is. */
    public boolean isLetter(CaseHistory history) {
        return processes.kind(history.process()).isLetter();
    }

    /**
     * Whether a member of staff sees a case. Letters are seen by who answers for an office that covers the competent one, and never by
     * whom they are about, nor by who stands in for one of those.
     */
    public boolean isSeen(Handler handler, CaseHistory history) {
        return isLetter(history)
                ? handler.seesLetter(history.unit(), history.facts().barred())
                : handler.sees(history.unit(), history.takenInAt());
    }

    /** Whether the result of a case is collected where a member of staff works at the counter; letters are answered. */
    public boolean isCollected(Handler handler, CaseHistory history) {
        return !isLetter(history) && handler.collects(history);
    }

    /** When the limit of a case ends; null where no limit runs: none is stated, or it has not been accepted or is done. */
    public Deadline deadline(CaseHistory history) {
        if (history.limit() == null || history.accepted() == null || history.stopped() != null) {
            return null;
        }
        return deadlines.of(history.accepted(), history.limit(), history.pauses());
    }
}
