package org.bianmin.run.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WritePublishedCommandTest {

    private final StringWriter out = new StringWriter();

    @Inject
    CommandLine.IFactory factory;

    @Test
    void saysHowManyFilesItHasWritten() throws Exception {
        assertEquals(
                0,
                new CommandLine(factory.create(WritePublishedCommand.class), factory)
                        .setOut(new PrintWriter(out, true))
                        .execute());
        assertTrue(out.toString().contains("files written or taken away"), out::toString);
        assertEquals(CommandMode.WITH_DATABASE, CommandMode.of("write-published"));
    }
}
