package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.publication.StandingApproval;
import org.bianmin.domain.publication.StandingApprovals;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.form.FormPost;
import org.bianmin.ground.calendar.WrittenDay;
import org.bianmin.ground.text.Text;

/** Lets managers approve beforehand what holds days alone, and take that back. */
@Singleton
class StandingDesk {

    private final StandingApprovals standing;
    private final Flashes flashes;
    private final CounterGuard guard;

    StandingDesk(StandingApprovals standing, Flashes flashes, CounterGuard guard) {
        this.standing = standing;
        this.flashes = flashes;
        this.guard = guard;
    }

    /**
     * What of a place can be approved beforehand.
     *
     * @param held what was; null where nothing was
     * @param at when, as it is shown; null where it was not
     * @param gives whether this member of staff may
     */
    public record Row(String place, Text name, PublicKind kind, StandingApproval held, String at, boolean gives) {}

    List<Row> rows(Visit visit) {
        List<StandingApproval> held = standing.seen(visit.handler());
        return visit.handler().posts().stream()
                .map(post -> post.unit().place())
                .distinct()
                .flatMap(place -> StandingApprovals.kinds().stream().flatMap(kind -> row(visit, place, kind, held)))
                .toList();
    }

    /**
     * Gives or takes back, and leads to the list.
     *
     * @param noDay answers where what was typed is no day that can be taken
     */
    Response act(Visit visit, FormPost post, Function<String, Response> noDay) {
        Optional<PublicKind> kind = PublicKind.of(post.answer("kind"));
        String place = post.answer("place");
        if (kind.isEmpty()) {
            return guard.nothing(visit);
        }
        boolean ends = post.answer("deed").equals("end");
        StandingApprovals.Result result = ends
                ? standing.end(visit.handler(), place, kind.get())
                : standing.give(
                        visit.handler(),
                        place,
                        kind.get(),
                        WrittenDay.of(post.answer("until").strip()).orElse(null));
        return switch (result) {
            case DONE ->
                flashes.lead(
                        visit,
                        PublicationsResource.LIST,
                        Flash.done(ends ? "publication_standing_ended" : "publication_standing_given"));
            case NO_DAY -> noDay.apply(post.answer("until"));
            case UNKNOWN -> guard.nothing(visit);
        };
    }

    private static Stream<Row> row(Visit visit, String place, PublicKind kind, List<StandingApproval> all) {
        StandingApproval held = all.stream()
                .filter(one -> one.place().equals(place) && one.kind() == kind)
                .findFirst()
                .orElse(null);
        boolean gives = StandingApprovals.gives(visit.handler(), place);
        return held == null && !gives
                ? Stream.empty()
                : Stream.of(new Row(
                        place,
                        visit.catalog().jurisdiction(place).orElseThrow().name(),
                        kind,
                        held,
                        held == null ? null : ChinaTimes.minute(held.at()),
                        gives));
    }
}
