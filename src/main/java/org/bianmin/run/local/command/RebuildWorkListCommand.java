package org.bianmin.run.local.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WorkListRebuild.Rebuilt;
import org.bianmin.domain.upgrade.WorkLists;
import picocli.CommandLine;

/** {@code rebuild-work-list --by NAME}: the work lists again, from what happened to the cases. */
@CommandLine.Command(
        name = RebuildWorkListCommand.NAME,
        description =
                "按办件经过重做办件清单，不用停；中断了再运行一次即可 Make the work lists again from what happened to the cases; when interrupted,"
                        + " run it again.",
        mixinStandardHelpOptions = true)
public class RebuildWorkListCommand implements Callable<Integer> {

    static final String NAME = "rebuild-work-list";

    private final ContentHolder content;
    private final WorkLists lists;

    @CommandLine.Mixin
    OperatorOption operator;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    RebuildWorkListCommand(ContentHolder content, WorkLists lists) {
        this.content = content;
        this.lists = lists;
    }

    @Override
    public Integer call() {
        Rebuilt rebuilt = lists.rebuild(Rulebook.of(content.current()), operator.actor());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "办件清单已重做：%d 件，%d 条经过，每秒 %.0f 条。%n    The work lists are made again: %1$d cases, %2$d events, %3$.0f a second.%n",
                rebuilt.cases(), rebuilt.events(), rebuilt.events() / rebuilt.seconds());
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
