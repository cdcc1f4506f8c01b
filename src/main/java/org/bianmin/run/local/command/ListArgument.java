package org.bianmin.run.local.command;

import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.ListFile;
import picocli.CommandLine;

/** The list that a clerk names on the command line. */
final class ListArgument {

    private ListArgument() {}

    /**
     * The list of an id.
     *
     * @throws CommandLine.ParameterException that names the lists there are, if this is none of them
     * @throws BrokenContentException if it may be one, in a jurisdiction that cannot be read
     */
    static ListFile find(String id, ContentFolder content, CommandLine command) {
        Problems problems = new Problems();
        List<ListFile> lists = ListFile.all(content, problems);
        return lists.stream().filter(list -> list.id().equals(id)).findFirst().orElseThrow(() -> {
            problems.throwIfErrors();
            String known = lists.stream().map(ListFile::id).collect(Collectors.joining(", "));
            return new CommandLine.ParameterException(
                    command, "没有清单「%s」。可用的清单 There is no such list. Known lists: %s".formatted(id, known));
        });
    }
}
