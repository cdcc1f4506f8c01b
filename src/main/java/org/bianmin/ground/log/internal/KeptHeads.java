package org.bianmin.ground.log.internal;

import java.security.PublicKey;
import java.util.Iterator;
import java.util.function.Consumer;
import org.bianmin.ground.log.Checkpoint;
import org.bianmin.ground.log.LogFinding;
import org.bianmin.ground.log.LogFinding.Kind;
import org.bianmin.ground.text.Text;

/** The heads that were kept outside the database, in order of their sizes. */
final class KeptHeads {

    private final Iterator<String> lines;
    private final PublicKey key;
    private final Consumer<LogFinding> sink;
    private int number;
    private Checkpoint next;

    KeptHeads(Iterator<String> lines, PublicKey key, Consumer<LogFinding> sink) {
        this.lines = lines;
        this.key = key;
        this.sink = sink;
        advance(0);
    }

    /** Looks at the kept heads of this size. */
    void meet(Frontier tree, Stretch stretch) {
        while (next != null && next.size() == tree.size()) {
            stretch.hold(next, tree.root());
            advance(tree.size());
        }
    }

    /** After the last leaf: the log must be as long as any head says. Only the longest is told. */
    void end(long size) {
        Checkpoint longest = null;
        while (next != null) {
            longest = longest == null || next.size() > longest.size() ? next : longest;
            advance(longest.size());
        }
        if (longest != null) {
            sink.accept(cutOff(longest, size));
        }
    }

    static LogFinding cutOff(Checkpoint head, long size) {
        return new LogFinding(
                Kind.CUT_OFF,
                null,
                new Text(
                        "末尾缺了记录：签过名的有 %d 条，库里连续的只有 %d 条。".formatted(head.size(), size),
                        "The end is missing: %d entries were signed, the database has %d without a gap."
                                .formatted(head.size(), size)));
    }

    /** Goes to the next head that can be used; what cannot is told. */
    private void advance(long size) {
        next = null;
        while (next == null && lines.hasNext()) {
            String line = lines.next();
            number++;
            if (!line.isBlank()) {
                next = read(line, size);
            }
        }
    }

    private Checkpoint read(String line, long size) {
        try {
            Checkpoint head = Checkpoint.parse(line);
            if (!head.isSignedWith(key)) {
                tell("另存的第 %d 个树根不是用本台的密钥签的。", "Kept head %d is not signed with this desk's key.");
            } else if (head.size() < size) {
                tell(
                        "另存的第 %d 个树根比它前面的还短：记录曾被截短后重来。",
                        "Kept head %d is shorter than the one before it: the log was cut off and begun anew there.");
            } else {
                return head;
            }
        } catch (IllegalArgumentException e) {
            tell("另存的第 %d 个树根读不出来。", "Kept head %d cannot be read.");
        }
        return null;
    }

    private void tell(String zh, String en) {
        sink.accept(new LogFinding(Kind.FORGED_HEAD, null, new Text(zh.formatted(number), en.formatted(number))));
    }
}
