package org.bianmin.run.local.command;

import java.util.function.IntConsumer;

/** Counts on one line of a terminal; keeps silent where the output is no terminal. */
final class TerminalProgress implements IntConsumer {

    private static final int STEP = 50;

    private final boolean terminal;

    TerminalProgress(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public void accept(int made) {
        if (terminal && made % STEP == 0) {
            System.out.printf("\r%d ...", made);
            System.out.flush();
        }
    }

    void end() {
        if (terminal) {
            System.out.print("\r           \r");
        }
    }
}
