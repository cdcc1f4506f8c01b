package org.bianmin.content.published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that was made public, of all places. */
public record PublicDocuments(List<PublicDocument> all) {

    private static final Comparator<PublicDocument> NEWEST_FIRST = Comparator.comparing(PublicDocument::publishedOn)
            .thenComparing(PublicDocument::period)
            .reversed()
            .thenComparing(PublicDocument::kind);

    public PublicDocuments {
        all = List.copyOf(all);
    }

    /** What a place has published, the newest first, but for when its controls ran. */
    public List<PublicDocument> ofPlace(String place) {
        return all.stream()
                .filter(document -> document.place().equals(place) && document.kind() != PublicKind.RUNS)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** When the controls of a place ran; empty where that is not published. */
    public Optional<PublicDocument> runsOf(String place) {
        return all.stream()
                .filter(document -> document.place().equals(place) && document.kind() == PublicKind.RUNS)
                .findFirst();
    }

    /** When a control ran; empty where that is not published. */
    public Optional<PublicDocument.Run> run(String place, String control) {
        return runsOf(place)
                .flatMap(document -> document.runs().stream()
                        .filter(run -> run.control().equals(control))
                        .findFirst());
    }

    /** The latest document that was published because of a control and says something in words; empty if none. */
    public Optional<PublicDocument> latestOf(String place, String control) {
        return ofPlace(place).stream()
                .filter(document -> document.controls().contains(control))
                .filter(document -> document.kind() == PublicKind.ANNOUNCEMENT)
                .max(Comparator.comparing(PublicDocument::publishedOn, Comparator.<LocalDate>naturalOrder()));
    }
}
