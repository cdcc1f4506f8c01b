package org.bianmin.content.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Text;

/**
 * What is said of how an item is handled, each with who says so. What is not said is empty, and never guessed.
 *
 * @param item the item's id
 * @param process the id of its kind of process
 * @param review the roles that review its cases, in order
 * @param promised within which it is done (承诺时限)
 * @param statutory within which a law says it must be done (法定时限)
 * @param keyPapers without which it is not accepted (关键材料)
 * @param laterPapers that may come after it is accepted (容缺材料); none where nothing says so
 * @param laterWithin within which papers that come later must be there
 * @param commitment what an applicant may commit to in the place of a proof (告知承诺); empty where nothing says so
 * @param checkWithin within which that is checked
 * @param atOnce who has the authority to finish a case at once (首席事务代表); empty where nothing says so
 */
public record ItemProcess(
        String item,
        Optional<Said<String>> process,
        Optional<Said<List<StaffRole>>> review,
        Optional<Said<Limit>> promised,
        Optional<Said<Limit>> statutory,
        List<Said<Text>> keyPapers,
        List<Said<Text>> laterPapers,
        Optional<Said<Limit>> laterWithin,
        Optional<Said<Text>> commitment,
        Optional<Said<Limit>> checkWithin,
        Optional<Said<StaffRole>> atOnce) {

    /** Something that was said, and by whom. */
    public record Said<T>(T value, ProcessBasis basis) {}

    public ItemProcess {
        keyPapers = List.copyOf(keyPapers);
        laterPapers = List.copyOf(laterPapers);
    }

    /** An item of which nothing is said. */
    public static ItemProcess unsaid(String item) {
        return of(item, Map.of());
    }

    /** The same, handled as that kind and within the time that a law sets, whatever is said of that. */
    public ItemProcess handledAs(Said<String> kind, Optional<Said<Limit>> law) {
        return new ItemProcess(
                item,
                Optional.of(kind),
                review,
                promised,
                law,
                keyPapers,
                laterPapers,
                laterWithin,
                commitment,
                checkWithin,
                atOnce);
    }

    /** The limit that binds: what was promised, otherwise what a law sets. */
    public Optional<Said<Limit>> limit() {
        return promised.or(() -> statutory);
    }

    /** Within which something that was left to be done must be done. */
    public Optional<Said<Limit>> within(Duty duty) {
        return duty == Duty.PAPERS ? laterWithin : checkWithin;
    }

    /**
     * What is said of an item, by the words of {@code process.csv}, each with its own type; of papers there may be several, all else is
     * said once.
     */
    public static ItemProcess of(String item, Map<String, ? extends List<? extends Said<?>>> said) {
        return new ItemProcess(
                item,
                one(said, "kind"),
                one(said, "review"),
                one(said, "promised"),
                one(said, "statutory"),
                all(said, "key-paper"),
                all(said, "later-paper"),
                one(said, "later-within"),
                one(said, "commitment"),
                one(said, "check-within"),
                one(said, "at-once"));
    }

    private static <T> Optional<Said<T>> one(Map<String, ? extends List<? extends Said<?>>> said, String what) {
        return ItemProcess.<T>all(said, what).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private static <T> List<Said<T>> all(Map<String, ? extends List<? extends Said<?>>> said, String what) {
        List<? extends Said<?>> of = said.get(what);
        return of == null ? List.of() : of.stream().map(one -> (Said<T>) one).toList();
    }
}
