package org.bianmin.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.Duty;
import org.bianmin.content.process.IdentityProof;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.ground.calendar.ChinaTime;

/**
 * What is on record of a case beside where it stands, told from its events.
 *
 * @param identities the proofs of who somebody is, in order
 * @param duties what was left to be done, in order
 * @param about the path of the office that a letter is about; null where it names none, and of an application
 * @param barred the accounts of whom a letter is about
 * @param collect where the result is collected: the path of an office or {@link #POST}; null while nobody has chosen
 */
public record CaseFacts(
        List<Identity> identities, List<CaseDuty> duties, String about, Set<String> barred, String collect) {

    /** That a result comes by post. */
    public static final String POST = "post";

    public CaseFacts {
        identities = List.copyOf(identities);
        duties = List.copyOf(duties);
        barred = Set.copyOf(barred);
    }

    static CaseFacts of(List<CaseEvent> events) {
        List<Identity> identities = new ArrayList<>();
        List<CaseDuty> duties = new ArrayList<>();
        String about = events.get(0).data().get(Data.ABOUT);
        Set<String> barred = new TreeSet<>();
        String collect = null;
        for (CaseEvent event : events) {
            collect = event.data().getOrDefault(Data.COLLECT, collect);
            Optional.ofNullable(event.data().get(Data.BARRED))
                    .ifPresent(said -> barred.addAll(List.of(said.split(" "))));
            identity(event).ifPresent(identities::add);
            duty(event, Data.ENDS).ifPresent(kind -> end(duties, kind, ChinaTime.day(event.at())));
            duty(event, Data.OPENS)
                    .map(kind ->
                            new CaseDuty(kind, LocalDate.parse(event.data().get(Data.BY_DAY)), null, event.position()))
                    .ifPresent(duties::add);
        }
        return new CaseFacts(identities, duties, about, barred, collect);
    }

    /** Whether any of these proofs is on record, whoever of applicant and helper it is of. */
    public boolean isProven(Set<IdentityProof> any) {
        return identities.stream().anyMatch(identity -> any.contains(identity.proof()));
    }

    /**
     * Whether any of these proofs is on record of one person.
     *
     * @param whose {@code applicant} or {@code helper}
     */
    public boolean isProven(Set<IdentityProof> any, String whose) {
        return identities.stream()
                .anyMatch(identity ->
                        any.contains(identity.proof()) && identity.whose().equals(whose));
    }

    /** What is still to be done of a kind; empty where nothing is. */
    public Optional<CaseDuty> open(Duty kind) {
        return duties.stream()
                .filter(duty -> duty.kind() == kind && duty.isOpen())
                .findFirst();
    }

    /** The first day by which something is still to be done; empty where nothing is. */
    public Optional<LocalDate> nextDay() {
        return duties.stream().filter(CaseDuty::isOpen).map(CaseDuty::by).min(LocalDate::compareTo);
    }

    /** The office at which the result is collected; empty where nobody has chosen one. */
    public Optional<Unit> collectAt() {
        return POST.equals(collect) ? Optional.empty() : Unit.parse(collect);
    }

    private static Optional<Identity> identity(CaseEvent event) {
        Map<String, String> data = event.data();
        String whose = data.getOrDefault(Data.WHOSE, "applicant");
        if (data.containsKey(Data.DOCUMENT)) {
            return Optional.of(new Identity(
                    whose, IdentityProof.SEEN, data.get(Data.DOCUMENT), event.actor(), event.unit(), event.at()));
        }
        return Optional.ofNullable(data.get(Data.PROVIDER))
                .map(provider -> new Identity(whose, IdentityProof.PROVIDER, provider, null, null, event.at()));
    }

    private static Optional<Duty> duty(CaseEvent event, String name) {
        return Optional.ofNullable(event.data().get(name)).flatMap(Duty::of);
    }

    private static void end(List<CaseDuty> duties, Duty kind, LocalDate day) {
        duties.replaceAll(duty ->
                duty.kind() == kind && duty.isOpen() ? new CaseDuty(duty.kind(), duty.by(), day, duty.opened()) : duty);
    }
}
