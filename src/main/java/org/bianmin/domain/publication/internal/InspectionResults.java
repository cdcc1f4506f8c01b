package org.bianmin.domain.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.published.PersonalNumbers;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.inspection.PublicInspections;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Text;

/** Makes the documents that tell how inspections of organisations ended (一公开): the organisation, why, when, and how much was found. */
@ApplicationScoped
class InspectionResults {

    /** The setting of the controls that order inspections. */
    private static final String REGIME = "regime";

    private final PublicInspections inspections;

    InspectionResults(PublicInspections inspections) {
        this.inspections = inspections;
    }

    /** A document a month and place in which inspections of organisations were closed. */
    List<PublicDocument> documents(Snapshot content, LocalDate today, YearMonth first, YearMonth last) {
        List<PublicDocument> documents = new ArrayList<>();
        for (Jurisdiction place : content.catalog().jurisdictions()) {
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                List<PublicInspections.Published> closed =
                        inspections.of(content.inspections(), place.id(), beginOf(month), beginOf(month.plusMonths(1)));
                if (!closed.isEmpty()) {
                    documents.add(inspected(content, today, place.id(), month, closed));
                }
            }
        }
        return documents;
    }

    private static PublicDocument inspected(
            Snapshot content,
            LocalDate today,
            String place,
            YearMonth month,
            List<PublicInspections.Published> closed) {
        Set<String> regimes =
                closed.stream().map(PublicInspections.Published::regime).collect(Collectors.toSet());
        return new PublicDocument(
                PublicKind.INSPECTIONS,
                month.toString(),
                Unit.ofPlace(place),
                content.catalog().messages().text("published_title_inspections", "month", Text.same(month.toString())),
                today,
                null,
                content.controls().ofPlace(place).stream()
                        .filter(control -> control.setting(REGIME)
                                .filter(regimes::contains)
                                .isPresent())
                        .map(Control::id)
                        .toList(),
                null,
                null,
                List.of(),
                List.of(),
                closed.stream().map(InspectionResults::visit).toList());
    }

    private static PublicDocument.Visit visit(PublicInspections.Published one) {
        return new PublicDocument.Visit(
                one.regime(),
                PersonalNumbers.isIn(one.object()) ? "" : one.object(),
                one.reason(),
                one.day(),
                one.found());
    }

    private static Instant beginOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
