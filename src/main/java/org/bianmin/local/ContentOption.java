package org.bianmin.local;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/**
 * {@code --content DIR}, for every command that reads the content. The content is read by beans that are there before a
 * command line is parsed, so that {@link Bianmin} looks for it in the arguments; this class makes it known and
 * documented.
 */
final class ContentOption {

    private static final String NAME = "--content";

    @CommandLine.Option(
            names = NAME,
            paramLabel = "DIR",
            description = "内容文件夹 The content folder (content, or BIANMIN_CONTENT).")
    Path content;

    /** The folder that the arguments name. */
    static Optional<String> in(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(NAME + "=")) {
                return Optional.of(args[i].substring(NAME.length() + 1));
            }
            if (args[i].equals(NAME) && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }
}
