package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.RegisterField;
import org.bianmin.content.division.Unit;
import org.bianmin.content.sheet.CatalogueDifference;
import org.bianmin.content.sheet.ImportPlan;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.supervision.CatalogueProposal;
import org.bianmin.domain.supervision.CatalogueProposals;
import org.bianmin.domain.supervision.RegisterFault;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.doors.counter.RegisterProposalPage.OfTier;
import org.bianmin.doors.counter.RegisterProposalPage.Proposed;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.text.Text;

/** Lets those who keep the register of changes propose a list, and shows to reviewer and issuer what it changes at each tier. */
@Singleton
class RegisterProposalDesk {

    private static final String PROPOSE = "propose";

    /** Says that items are meant to leave the list, and not missing by a slip. */
    private static final String REMOVES = "removes";

    private final CatalogueProposals proposals;
    private final Registers registers;
    private final RegisterDesk desk;
    private final RegisterSheets sheets;
    private final SentTables tables;
    private final Flashes flashes;
    private final CounterGuard guard;
    private final ContentHolder content;
    private final PresentLists lists;
    private final SecureRandom random = new SecureRandom();

    RegisterProposalDesk(
            CatalogueProposals proposals,
            Registers registers,
            RegisterDesk desk,
            RegisterSheets sheets,
            SentTables tables,
            Flashes flashes,
            CounterGuard guard,
            ContentHolder content,
            PresentLists lists) {
        this.proposals = proposals;
        this.registers = registers;
        this.desk = desk;
        this.sheets = sheets;
        this.tables = tables;
        this.flashes = flashes;
        this.guard = guard;
        this.content = content;
        this.lists = lists;
    }

    Response form(Visit visit, String id) {
        return with(visit, id, register -> page(visit, register, Response.Status.OK, null, null));
    }

    /** Shows what a list would change, or proposes what was shown. */
    Response take(Visit visit, String id, FormPost post) {
        return with(visit, id, register -> {
            boolean decided = post.answer("deed").equals(PROPOSE);
            SentTables.Sent sent = tables.of(post, decided);
            return sent.isThere()
                    ? compared(visit, register, post, sent.csv(), decided)
                    : page(visit, register, Response.Status.BAD_REQUEST, sent.trouble(), null);
        });
    }

    /** What a list that was proposed changes. */
    Response one(Visit visit, String id, long entry) {
        return of(visit, id, entry, (register, proposal) -> {
            String trouble = lists.isPresent(register, proposal) ? null : "proposal_old";
            return page(
                    visit,
                    register,
                    Response.Status.OK,
                    trouble,
                    new Proposed(
                            tiers(register, proposal.difference()),
                            List.of(),
                            proposal.difference().gone(),
                            null,
                            proposal.digest(),
                            null,
                            entry));
        });
    }

    Response file(Visit visit, String id, long entry) {
        return of(visit, id, entry, (register, proposal) -> file(proposal.file(), "list-" + entry));
    }

    /** The present list, to be changed. */
    Response present(Visit visit, String id) {
        return with(visit, id, register -> file(lists.sheet(register), "list"));
    }

    private static Response file(byte[] csv, String name) {
        return Response.ok(csv, "text/csv")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response compared(Visit visit, Control register, FormPost post, byte[] csv, boolean decided) {
        ImportPlan plan = lists.plan(register, csv);
        CatalogueProposal proposal = lists.proposal(plan, csv);
        boolean wrong = !plan.isCompared()
                || plan.problems().stream().anyMatch(problem -> problem.isError() && problem.isInSheet());
        boolean possible = !wrong && !plan.changes().isEmpty();
        if (!possible || !decided) {
            String trouble = possible ? null : wrong ? "proposal_wrong" : "proposal_same";
            return shown(
                    visit,
                    register,
                    plan,
                    proposal,
                    possible ? typed(post, Map.of(), null, Optional.empty()) : null,
                    trouble);
        }
        Map<String, String> values = values(register, post);
        String unsure = unsure(post, proposal);
        if (unsure != null) {
            return shown(visit, register, plan, proposal, typed(post, values, unsure, Optional.empty()), unsure);
        }
        Registers.Result result = Unit.parse(post.answer("unit"))
                .filter(unit -> RegisterSheets.offices(visit, register, null, "").stream()
                        .anyMatch(office -> office.path().equals(unit.path())))
                .map(unit -> proposals.propose(register, visit.handler(), unit, key(post), values, proposal))
                .orElse(Registers.Result.UNKNOWN);
        return switch (result) {
            case DONE -> flashes.lead(visit, RegistersResource.LIST + "/" + register.id(), Flash.done("proposal_done"));
            case UNKNOWN -> guard.nothing(visit);
            default -> {
                String trouble = RegisterDesk.trouble(result);
                yield shown(
                        visit,
                        register,
                        plan,
                        proposal,
                        typed(post, values, trouble, registers.fault(register, values)),
                        trouble);
            }
        };
    }

    /** Why what is proposed may not be what was meant; null where it is. */
    private static String unsure(FormPost post, CatalogueProposal proposal) {
        if (!post.answer("seen").equals(proposal.digest())) {
            return "proposal_meanwhile";
        }
        boolean declared =
                proposal.difference().gone().isEmpty() || !post.answer(REMOVES).isEmpty();
        return declared ? null : "proposal_removes";
    }

    private Response shown(
            Visit visit,
            Control register,
            ImportPlan plan,
            CatalogueProposal proposal,
            RegisterSheets.Typed typed,
            String trouble) {
        return page(
                visit,
                register,
                trouble == null ? Response.Status.OK : Response.Status.BAD_REQUEST,
                trouble,
                new Proposed(
                        tiers(register, proposal.difference()),
                        plan.problems(),
                        proposal.difference().gone(),
                        SentTables.written(proposal.file()),
                        proposal.digest(),
                        typed == null ? null : sheets.of(visit, register, List.of(), List.of(), typed),
                        null));
    }

    private RegisterSheets.Typed typed(
            FormPost post, Map<String, String> values, String trouble, Optional<RegisterFault> fault) {
        return new RegisterSheets.Typed(key(post), post.answer("unit"), values, trouble, fault);
    }

    private FormKey key(FormPost post) {
        return FormKey.parse(post.answer(FormPost.KEY)).orElseGet(() -> FormKey.draw(random));
    }

    /** What was typed; what the list changes is computed, whatever was sent in its place. */
    private static Map<String, String> values(Control register, FormPost post) {
        Map<String, String> values = new LinkedHashMap<>();
        List<RegisterField> fields = register.fields();
        for (int index = 0; index < fields.size(); index++) {
            values.put(fields.get(index).id(), post.answer("f" + index).strip());
        }
        return values;
    }

    private List<OfTier> tiers(Control register, CatalogueDifference difference) {
        return Stream.concat(Arrays.stream(Tier.values()).map(Optional::of), Stream.of(Optional.<Tier>empty()))
                .map(tier -> new OfTier(
                        tier.flatMap(one -> content.current()
                                        .catalog()
                                        .jurisdiction(register.place())
                                        .map(place -> place.tierName(one)))
                                .orElseGet(() -> new Text("没有写明层级", "No tier stated")),
                        difference.at(tier.orElse(null))))
                .filter(tier -> !tier.items().isEmpty())
                .toList();
    }

    private Response of(Visit visit, String id, long entry, BiFunction<Control, CatalogueProposal, Response> answer) {
        return desk.with(
                visit,
                id,
                register -> proposals
                        .of(register, visit.handler(), entry)
                        .map(proposal -> answer.apply(register, proposal))
                        .orElseGet(() -> guard.nothing(visit)));
    }

    /** For a register of changes that this member of staff keeps. */
    private Response with(Visit visit, String id, Function<Control, Response> ask) {
        return desk.with(
                visit,
                id,
                register -> register.proposed().isEmpty()
                                || RegisterSheets.offices(visit, register, null, "")
                                        .isEmpty()
                        ? guard.nothing(visit)
                        : ask.apply(register));
    }

    private Response page(Visit visit, Control register, Response.Status status, String trouble, Proposed proposed) {
        return Html.page(
                status,
                new RegisterProposalPage(visit.page(), visit, register, trouble, tables.takesWorkbooks(), proposed));
    }
}
