package org.bianmin.domain.cases;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ActionInput;

/**
 * Something that happened to a case.
 *
 * @param position the order within the case, from 1
 * @param actor the account of the member of staff; {@code citizen} or {@code schedule} otherwise
 * @param role the code of the role in which it was done; {@link #APPLICANT} for the applicant
 * @param unit the office at which it was done; null where at none
 * @param action as in {@code content/processes.yaml}
 * @param state the state after it
 * @param data what rules need of it, by the names of {@link Data}; names nobody
 * @param words what was written with it, by the code of what was asked for; empty where nothing was, or it has been erased
 */
public record CaseEvent(
        int position,
        Instant at,
        String actor,
        String role,
        Unit unit,
        String action,
        String state,
        Map<String, String> data,
        Map<String, String> words) {

    /** The role of the applicant, and of whoever has the number and the code of the case. */
    public static final String APPLICANT = "applicant";

    /** The state in which there is a result for the applicant. */
    public static final String DECIDED = "decided";

    /** The states in which there is a result for the applicant, or an answer for the writer of a letter. */
    private static final Set<String> RESULTS = Set.of(DECIDED, "answered", "reviewed");

    /** The names in {@link #data}. */
    public static final class Data {

        /** The kind of process. */
        public static final String PROCESS = "process";
        /** The competent office, as a path. */
        public static final String UNIT = "unit";
        /** How it came in: {@code online}, {@code window}, or as {@link Entry#TAKEN_DOWN} has it. */
        public static final String CHANNEL = "channel";
        /** The limit that runs from now on, such as {@code 5 working-days}. */
        public static final String LIMIT = "limit";
        /** What the clock is stopped for. */
        public static final String PAUSE = "pause";
        /** The office that has asked for papers before, as a path; it is counted against that one that they are asked for again. */
        public static final String AGAIN = "again";
        /** The account of whoever is absent and was stood in for. */
        public static final String FOR = "for";
        /** The departments whose opinions are asked for, one on each line. */
        public static final String DEPARTMENTS = "departments";
        /** The department that has given its opinion, or that is no longer waited for. */
        public static final String DEPARTMENT = "department";
        /** Whose identity was proven: {@code applicant} or {@code helper}. */
        public static final String WHOSE = "whose";
        /** Which kind of identity document was seen. */
        public static final String DOCUMENT = "document";
        /** The service that has proven an identity. */
        public static final String PROVIDER = "provider";
        /** Where the result is collected: the path of an office, or {@code post}. */
        public static final String COLLECT = "collect";
        /** What remains to be done from now on, by the code of {@code Duty}. */
        public static final String OPENS = "opens";
        /** What remained to be done and is, by the code of {@code Duty}. */
        public static final String ENDS = "ends";
        /** The office that a letter is about, as a path. */
        public static final String ABOUT = "about";
        /** The accounts of whom a letter is about, with spaces between: they neither see nor handle it. */
        public static final String BARRED = "barred";
        /** The day by which it is to be done. */
        public static final String BY_DAY = "by-day";

        /** That the applicant is to be served first. */
        public static final String FIRST = "first";
        /** The service that was asked for, by its code. */
        public static final String SERVICE = "service";
        /** The time of an office that was chosen, such as {@code 2027-01-09T09:00}. */
        public static final String SLOT = "slot";
        /** The number of the event that asked for the service. */
        public static final String REQUEST = "request";
        /** What a helper may do, by codes. */
        public static final String SCOPE = "scope";
        /** By what it is known that the applicant wants a helper. */
        public static final String EVIDENCE = "evidence";
        /** The number of the event that gave the mandate under which a helper has done this. */
        public static final String MANDATE = "mandate";
        /** On whose word answers were put right, by the code of the choice. */
        public static final String ON_WORD = "on-word";
        /** The names of the fields whose answers were put right, with commas between them. */
        public static final String FIELDS = "fields";
        /** The field of the telephone that was another one before: that number is to be told. */
        public static final String TELL = "tell";
        /** What stands before the name of a field in {@link CaseEvent#words} where that is what was answered before. */
        public static final String BEFORE = "before:";
        /** The same for what is answered now. */
        public static final String AFTER = "after:";

        private Data() {}
    }

    public CaseEvent {
        data = Map.copyOf(data);
        words = Map.copyOf(words);
    }

    /**
     * What the applicant is told of what was written, by the code of what was asked for: reasons, papers, commitments, departments, and the
     * result. What was found out on the way to it is the office's own.
     */
    public Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        for (ActionInput input : List.of(
                ActionInput.REASON,
                ActionInput.PAPERS,
                ActionInput.LATER,
                ActionInput.COMMITMENT,
                ActionInput.LEAD,
                ActionInput.SAID,
                ActionInput.ARRANGED,
                ActionInput.RESULT)) {
            String said = words.get(input.code());
            if (said != null && (input != ActionInput.RESULT || RESULTS.contains(state))) {
                told.put(input.code(), said);
            }
        }
        Optional.ofNullable(data.get(Data.DEPARTMENT))
                .ifPresent(named -> told.put(ActionInput.DEPARTMENT.code(), named));
        return told;
    }

    /** The answers that were put right with it, in the order of the form; none where none were. */
    public List<CorrectedAnswer> corrected() {
        return Stream.of(data.getOrDefault(Data.FIELDS, "").split(","))
                .filter(field -> !field.isEmpty())
                .map(field -> new CorrectedAnswer(field, words.get(Data.BEFORE + field), words.get(Data.AFTER + field)))
                .toList();
    }

    /** Whether it is that step of the applicant, with the same words: what a button sends that is pressed twice. */
    boolean repeats(String sent, Map<String, String> sentData, Map<String, String> sentWords) {
        return action.equals(sent)
                && APPLICANT.equals(role)
                && words.equals(sentWords)
                && data.entrySet().containsAll(sentData.entrySet());
    }

    /** The same with other words. */
    CaseEvent with(Map<String, String> others) {
        return new CaseEvent(position, at, actor, role, unit, action, state, data, others);
    }

    /** Names the event and shows nothing that was written. */
    @Override
    public String toString() {
        return "CaseEvent[" + position + " " + action + " -> " + state + "]";
    }
}
