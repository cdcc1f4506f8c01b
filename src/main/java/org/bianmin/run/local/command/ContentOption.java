package org.bianmin.run.local.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/**
 * {@code --content DIR}, for every command that reads the content. The content is read by beans that are there before a
 * command line is parsed, so that {@code main} looks for it in the arguments; this class makes it known and
 * documented.
 */
public final class ContentOption {

    static final String NAME = "--content";

    @CommandLine.Option(
            names = NAME,
            paramLabel = "DIR",
            description = "内容文件夹 The content folder (content, or BIANMIN_CONTENT).")
    Path content;

    /** The folder that the arguments name. */
    public static Optional<String> in(String... args) {
        return Arguments.valueOf(NAME, args);
    }
}
