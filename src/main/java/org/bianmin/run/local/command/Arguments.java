package org.bianmin.run.local.command;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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

    /** Whether the arguments are a command with one value for each of some of these options, and nothing more. */
    static boolean areOnly(String command, Set<String> options, String... args) {
        if (args.length == 0 || !args[0].equals(command)) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        int i = 1;
        while (i < args.length) {
            String[] parts = args[i].split("=", 2);
            if (!options.contains(parts[0]) || !seen.add(parts[0])) {
                return false;
            }
            i += 3 - parts.length;
        }
        return i == args.length;
    }
}
