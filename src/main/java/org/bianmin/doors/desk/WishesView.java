package org.bianmin.doors.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.service.Services.Clause;
import org.bianmin.domain.cases.ApplicantWishes;
import org.bianmin.ground.text.Text;

/**
 * What an applicant has asked for beside the decision, and can still ask for.
 *
 * @param said mandates and requests, in words
 * @param first whether the applicant is to be served first
 * @param helperActs whether a helper may act now, and says so with a box
 * @param steps the codes of the steps that can be taken now
 * @param offered the services that the office offers now
 * @param clauses what the sources of the place say of such services
 * @param step the step that was tried and is shown again, or null
 * @param typed what was typed then
 * @param helping the form beside the steps on which the box of a helper was ticked a moment ago, or null
 * @param errors what is wrong, by the codes of what is asked for
 */
record WishesView(
        List<Text> said,
        boolean first,
        boolean helperActs,
        List<String> steps,
        List<Offered> offered,
        List<Clause> clauses,
        String step,
        Map<String, String> typed,
        String helping,
        Map<String, Text> errors) {

    /** The forms beside the steps on which a helper says so. */
    static final String PAPERS = "papers";

    static final String WITHDRAW = "withdraw";

    /** A service that can be chosen. */
    record Offered(String value, Text label) {}

    public boolean can(String one) {
        return steps.contains(one);
    }

    public boolean isTried(String one) {
        return one.equals(step);
    }

    public boolean isEmpty() {
        return said.isEmpty() && steps.isEmpty() && lost().isEmpty();
    }

    /** What was written in a step that was tried and cannot be taken any more. */
    public String lost() {
        return step == null || can(step)
                ? ""
                : Stream.of("helper", "wish")
                        .map(typed::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
    }

    /** What is wrong with something of a step, or null. */
    public Text error(String one, String code) {
        return isTried(one) ? errors.get(code) : null;
    }

    /** Why the step that was tried was not taken as a whole, or null. */
    public Text stepError() {
        return step == null ? null : errors.get("step");
    }

    /** What was typed into something of a step. */
    public String value(String one, String code) {
        return isTried(one) ? typed.getOrDefault(code, "") : "";
    }

    /** Whether it was said of a form that a helper fills it in, which its box then still says. */
    public boolean isHelping(String form) {
        return form.equals(helping) || isTried(form) && typed.containsKey(ApplicantWishes.AS_HELPER);
    }

    public boolean isTicked(String one, String code, String choice) {
        return value(one, code).lines().anyMatch(choice::equals);
    }
}
