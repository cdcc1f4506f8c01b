package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.supervision.CatalogueProposal;
import org.bianmin.domain.supervision.CatalogueProposals;
import org.bianmin.domain.supervision.NoticeObjections;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.RegisterFault;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;

/** Shows registers to whoever supervises and to the counters that keep them, and lets those write whose task it is. */
@Singleton
class RegisterDesk {

    private static final Set<StaffRole> SUPERVISE = Set.of(StaffRole.INSPECTOR, StaffRole.MANAGER);

    private final Registers registers;
    private final NoticeObjections objections;
    private final RegisterSheets sheets;
    private final Flashes flashes;
    private final CounterGuard guard;
    private final ContentHolder content;
    private final CatalogueProposals proposals;
    private final PresentLists presentLists;
    private final SecureRandom random = new SecureRandom();

    RegisterDesk(
            Registers registers,
            NoticeObjections objections,
            RegisterSheets sheets,
            Flashes flashes,
            CounterGuard guard,
            ContentHolder content,
            CatalogueProposals proposals,
            PresentLists presentLists) {
        this.registers = registers;
        this.objections = objections;
        this.sheets = sheets;
        this.flashes = flashes;
        this.guard = guard;
        this.content = content;
        this.proposals = proposals;
        this.presentLists = presentLists;
    }

    Response list(Visit visit) {
        return Html.page(Response.Status.OK, new RegistersPage(visit.page(), visit, seen(visit)));
    }

    /** @param entry the number of an entry, to change it or to look at what it has said; null for a new one */
    Response one(Visit visit, String id, String entry) {
        return with(visit, id, register -> {
            List<RegisterEntry> history = entry == null || !entry.matches("[0-9]{1,18}")
                    ? List.of()
                    : registers.versions(register, visit.handler(), Long.parseLong(entry));
            return flashes.show(
                    visit,
                    flash -> new RegisterPage(
                            visit.page(),
                            visit,
                            flash,
                            sheets.of(
                                    visit,
                                    register,
                                    registers.entries(register, visit.handler()),
                                    history,
                                    RegisterSheets.Typed.none(key(Map.of())),
                                    proposal(visit, register, history).isPresent())));
        });
    }

    Response file(Visit visit, String id, TableFile.Format format) {
        return with(visit, id, register -> {
            List<RegisterEntry> entries = registers.entries(register, visit.handler());
            return TableFile.answer(format, id, table -> sheets.write(visit, register, entries, table));
        });
    }

    /** Leads back to the register, or shows the form again with what was typed and what is missing. */
    Response write(Visit visit, String id, FormPost post) {
        return with(visit, id, register -> {
            Map<String, String> values = new LinkedHashMap<>();
            for (int index = 0; index < register.fields().size(); index++) {
                values.put(
                        register.fields().get(index).id(),
                        post.answer("f" + index).strip());
            }
            Optional<Unit> unit = Unit.parse(post.answer("unit"))
                    .filter(office ->
                            visit.divisions().of(office.place()).units().anyMatch(office::equals));
            String entry = post.answer("entry");
            boolean isNew = !entry.matches("[0-9]{1,18}");
            if (!isNew && isOld(visit, register, Long.parseLong(entry), values)) {
                return again(visit, register, Long.valueOf(entry), post, values, Registers.Result.FIXED);
            }
            Registers.Result result = isNew
                    ? unit.map(office -> registers.add(register, visit.handler(), office, key(post.answers()), values))
                            .orElse(Registers.Result.UNKNOWN)
                    : objections.change(
                            Rulebook.of(content.current()),
                            register,
                            visit.handler(),
                            Long.parseLong(entry),
                            post.number("version"),
                            post.answer("deed").equals("remove") ? null : values);
            return switch (result) {
                case DONE -> flashes.lead(visit, RegistersResource.LIST + "/" + id, Flash.done("register_done"));
                case UNKNOWN -> guard.nothing(visit);
                default -> again(visit, register, isNew ? null : Long.valueOf(entry), post, values, result);
            };
        });
    }

    private Response again(
            Visit visit,
            Control register,
            Long entry,
            FormPost post,
            Map<String, String> values,
            Registers.Result result) {
        List<RegisterEntry> history = entry == null ? List.of() : registers.versions(register, visit.handler(), entry);
        Optional<RegisterFault> fault =
                result == Registers.Result.CHANGED ? Optional.empty() : registers.fault(register, values);
        return Html.page(
                Response.Status.BAD_REQUEST,
                new RegisterPage(
                        visit.page(),
                        visit,
                        Flash.none(),
                        sheets.of(
                                visit,
                                register,
                                registers.entries(register, visit.handler()),
                                history,
                                new RegisterSheets.Typed(
                                        key(post.answers()), post.answer("unit"), values, trouble(result), fault),
                                proposal(visit, register, history).isPresent())));
    }

    private Optional<CatalogueProposal> proposal(Visit visit, Control register, List<RegisterEntry> history) {
        return register.proposed().isEmpty() || history.isEmpty()
                ? Optional.empty()
                : proposals.of(register, visit.handler(), history.get(0).id());
    }

    /** Whether a step would be taken for a list that was compared with another catalogue than the present one. */
    private boolean isOld(Visit visit, Control register, long entry, Map<String, String> values) {
        List<RegisterEntry> history =
                register.proposed().isEmpty() ? List.of() : registers.versions(register, visit.handler(), entry);
        boolean goesOn = !history.isEmpty()
                && register.apart().stream()
                        .anyMatch(field -> !values.getOrDefault(field, "").isEmpty()
                                && !values.get(field)
                                        .equals(history.get(0).values().getOrDefault(field, "")));
        return goesOn
                && proposal(visit, register, history)
                        .filter(list -> !presentLists.isPresent(register, list))
                        .isPresent();
    }

    /** The key of the form: that which it was served with, or else a new one. */
    private FormKey key(Map<String, String> sent) {
        return FormKey.parse(sent.getOrDefault(FormPost.KEY, "")).orElseGet(() -> FormKey.draw(random));
    }

    /** The key of the words that say why nothing was written. */
    static String trouble(Registers.Result result) {
        return switch (result) {
            case EMPTY -> "register_empty";
            case NO_DAY -> "register_no_day";
            case FUTURE -> "register_future";
            case BEFORE -> "register_before";
            case TOO_EARLY -> "register_too_early";
            case TOO_LONG -> "register_too_long";
            case SAME_PERSON -> "register_same_person";
            case FIXED -> "proposal_fixed";
            default -> "register_changed";
        };
    }

    /** Answers about a register that is this member of staff's to see; of any other there is nothing. */
    Response with(Visit visit, String id, Function<Control, Response> answer) {
        return seen(visit).stream()
                .filter(register -> register.id().equals(id))
                .findFirst()
                .map(answer)
                .orElseGet(() -> guard.nothing(visit));
    }

    private List<Control> seen(Visit visit) {
        return content.current().controls().all().stream()
                .filter(control -> !control.fields().isEmpty())
                .filter(control -> visit.handler().posts().stream()
                        .filter(post -> post.unit().place().equals(control.place()))
                        .anyMatch(post -> SUPERVISE.contains(post.role())
                                || control.isKeptByCounters() && post.role().handlesCases()))
                .toList();
    }
}
