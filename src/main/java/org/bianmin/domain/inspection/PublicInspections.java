package org.bianmin.domain.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.bianmin.content.inspection.InspectionReason;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.Inspections;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.domain.inspection.internal.InspectionRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/**
 * What of inspections may be made public (一公开): of those that are closed and in whose regime an organisation is inspected, never a
 * person; which organisation, on which day, and how much was not in order. No words of anybody, and nobody's name.
 */
@ApplicationScoped
public class PublicInspections {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final DataKeys keys;
    private final OperationLog log;

    PublicInspections(Instance<DataSource> database, DataKeys keys, OperationLog log) {
        this.database = database;
        this.keys = keys;
        this.log = log;
    }

    /**
     * An inspection, as far as everybody may know of it.
     *
     * @param regime its id in the content
     * @param object the organisation
     * @param reason why it was inspected
     * @param day of the visit
     * @param found how many points were not in order
     */
    public record Published(long id, String regime, String object, InspectionReason reason, LocalDate day, int found) {}

    /**
     * Those of a place that were closed within a time, the earliest first.
     *
     * @param until exclusive
     */
    @Transactional
    public List<Published> of(Inspections inspections, String place, Instant from, Instant until) {
        List<String> regimes = inspections.ofPlace(place).stream()
                .filter(InspectionRegime::organisations)
                .map(InspectionRegime::id)
                .toList();
        try (Connection connection = database.get().getConnection()) {
            InspectionRows rows = new InspectionRows(connection);
            Map<Long, Optional<DataKey>> opens = new LinkedHashMap<>();
            List<InspectionRows.Stored> closed = rows.closed(place, regimes, from, until);
            closed.forEach(one -> opens.put(one.inspection().id(), keys.find(one.dataKey())));
            Map<Long, List<InspectionEvent>> events = rows.events(opens);
            if (!closed.isEmpty()) {
                log.record(Actor.schedule(), Deed.of("inspection.publish", place));
            }
            List<Published> published = new ArrayList<>();
            for (InspectionRows.Stored one : closed) {
                InspectionRegime regime =
                        inspections.regime(one.inspection().regime()).orElseThrow();
                published(
                                one.inspection(),
                                regime,
                                events.getOrDefault(one.inspection().id(), List.of()))
                        .ifPresent(published::add);
            }
            return List.copyOf(published);
        } catch (SQLException e) {
            throw new IllegalStateException("inspections cannot be read: SQL state " + e.getSQLState(), e);
        }
    }

    /** Nothing where there was no visit, or where its words have been erased. */
    private static Optional<Published> published(
            Inspection inspection, InspectionRegime regime, List<InspectionEvent> events) {
        String object = new org.bianmin.domain.inspection.Inspections.Opened(inspection, events).object();
        return events.stream()
                .filter(event -> regime.step(event.step())
                        .map(InspectionStep::form)
                        .filter(form -> form == StepForm.VISIT)
                        .isPresent())
                .reduce((first, last) -> last)
                .filter(visit -> !object.isEmpty())
                .map(visit -> new Published(
                        inspection.id(),
                        regime.id(),
                        object,
                        inspection.reason(),
                        ChinaTime.day(visit.at()),
                        visit.found()));
    }
}
