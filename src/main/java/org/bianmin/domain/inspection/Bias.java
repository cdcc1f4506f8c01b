package org.bianmin.domain.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.supervision.Recusal;

/**
 * Who is not free of bias towards an object: by what the registers say of both, and because the object, or the office over it, is one of
 * ours at which they hold a post, whatever the register says.
 *
 * @param offices ours below the place, by their names as {@link Recusal#plain} writes them
 */
public record Bias(Map<String, Unit> offices) {

    public Bias {
        offices = Map.copyOf(offices);
    }

    /** The offices of a place. */
    public static Bias of(Divisions divisions) {
        return new Bias(divisions
                .units()
                .filter(unit -> unit.town() != null)
                .collect(Collectors.toMap(
                        unit -> Recusal.plain(divisions.name(unit).zh()), unit -> unit, (one, same) -> one)));
    }

    /** The office that is called so; empty where it is none of ours. */
    public Optional<Unit> office(String name) {
        return Optional.ofNullable(offices.get(Recusal.plain(name)));
    }

    /**
     * Why somebody does not inspect an object; empty where nothing stands in the way.
     *
     * @param object what the register says of it
     * @param person what the register says of them; nothing where they do not stand in it
     * @param posts the offices at which they hold a post
     */
    public Optional<Recusal> of(Map<String, String> object, Map<String, String> person, Collection<Unit> posts) {
        List<Unit> concerned = Stream.of(Recusal.NAME, Recusal.OVER)
                .flatMap(field -> office(object.getOrDefault(field, "")).stream())
                .toList();
        return posts.stream().anyMatch(post -> concerned.stream().anyMatch(office -> office.covers(post)))
                ? Optional.of(Recusal.OFFICE)
                : Recusal.of(object, person);
    }
}
