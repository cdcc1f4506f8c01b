package org.bianmin.run.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RebuildWorkListCommandTest {

    private final StringWriter out = new StringWriter();

    @Inject
    CommandLine.IFactory factory;

    @Inject
    OperationLog log;

    @Test
    void anOperatorRebuildsAndIsNamedInTheLog() throws Exception {
        assertEquals(0, run("--by", "李四"));
        assertTrue(out.toString().contains("办件清单已重做"), out::toString);
        assertTrue(out.toString().contains("The work lists are made again"), out::toString);
        assertTrue(log.of("work-list").stream()
                .anyMatch(entry -> entry.actor().name().equals("李四")));
        assertEquals(2, run(), "nobody is named");
        assertEquals(CommandMode.WITH_DATABASE, CommandMode.of("rebuild-work-list"));
    }

    private int run(String... arguments) throws Exception {
        return new CommandLine(factory.create(RebuildWorkListCommand.class), factory)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute(arguments);
    }
}
