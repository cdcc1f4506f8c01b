package org.bianmin.run.local.command;

import java.util.Optional;

/** Looks into the arguments for what is needed before the command line is parsed. */
final class Arguments {

    private Arguments() {}

    /** The value of an option, written {@code --name value} or {@code --name=value}. */
    static Optional<String> valueOf(String option, String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(option + "=")) {
                return Optional.of(args[i].substring(option.length() + 1));
            }
            if (args[i].equals(option) && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }
}
