package org.bianmin.doors.functions.jobs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.arc.All;
import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.ground.log.HeadWitness;
import org.bianmin.ground.log.LogReport;
import org.bianmin.ground.log.LogVerifier;

/** Recomputes the operation log and says whether anything in it was tampered with. Called by an operator, by no schedule. */
@Singleton
public class VerifyLog {

    public static final String NAME = "verify-log";
    private static final int MOST = 100;

    private final LogVerifier verifier;
    private final List<HeadWitness> witnesses;

    VerifyLog(LogVerifier verifier, @All List<HeadWitness> witnesses) {
        this.verifier = verifier;
        this.witnesses = witnesses;
    }

    /**
     * Verifies all of it, and holds it to the heads that this packaging keeps and to the one that is sent.
     *
     * @param request may be null
     */
    @Funq(NAME)
    public Verdict verify(Request request) {
        List<Finding> findings = new ArrayList<>();
        List<Stream<String>> opened = witnesses.stream().map(HeadWitness::kept).toList();
        try {
            List<Iterator<String>> kept = new ArrayList<>();
            opened.forEach(lines -> kept.add(lines.iterator()));
            if (request != null && request.head() != null) {
                kept.add(List.of(request.head()).iterator());
            }
            LogReport report = verifier.verify(kept, finding -> {
                if (findings.size() < MOST) {
                    findings.add(new Finding(
                            finding.kind().name(),
                            finding.entry(),
                            finding.words().zh(),
                            finding.words().en()));
                }
            });
            return new Verdict(report.isSound(), report.entries(), report.head(), report.findings(), findings);
        } finally {
            opened.forEach(Stream::close);
        }
    }

    /**
     * What is asked.
     *
     * @param head the line of a head that was kept elsewhere, such as in the log of {@code run-due-deadlines}; may be null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Request(String head) {}

    /**
     * What was found.
     *
     * @param entries how many have their place in the tree
     * @param head the line of the last head; null where there is none
     * @param wrong how many things are wrong
     * @param findings the first hundred of them
     */
    public record Verdict(boolean sound, long entries, String head, long wrong, List<Finding> findings) {}

    /**
     * One thing that is wrong.
     *
     * @param kind as {@code org.bianmin.ground.log.LogFinding.Kind} names it
     * @param entry the id of the entry; null where it is not known
     */
    public record Finding(String kind, Long entry, String zh, String en) {}
}
