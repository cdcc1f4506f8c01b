package org.bianmin.ground.log.internal;

import java.util.Arrays;
import java.util.function.Consumer;
import org.bianmin.ground.log.Checkpoint;
import org.bianmin.ground.log.LogFinding;
import org.bianmin.ground.log.LogFinding.Kind;
import org.bianmin.ground.text.Text;

/** The leaves since the last head that was right. Once a head is wrong, all after it are, and only the first is told. */
final class Stretch {

    private final Consumer<LogFinding> sink;
    private long first;
    private long last;
    private boolean empty = true;
    private boolean broken;

    Stretch(Consumer<LogFinding> sink) {
        this.sink = sink;
    }

    void add(long entry) {
        first = empty ? entry : first;
        last = entry;
        empty = false;
    }

    /** Holds what was computed to a head of that size. */
    void hold(Checkpoint head, byte[] root) {
        if (broken) {
            return;
        }
        if (Arrays.equals(head.root(), root)) {
            empty = true;
            return;
        }
        broken = true;
        sink.accept(new LogFinding(
                Kind.REARRANGED,
                null,
                new Text(
                        "到第 %d 条为止与签名不符：记录 %d 到 %d 之间有调换、增删或改动。".formatted(head.size(), first, last),
                        "The first %d entries are not those that were signed: from entry %d to entry %d something was exchanged, added, removed or changed."
                                .formatted(head.size(), first, last))));
    }
}
