package org.bianmin.run.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.bianmin.domain.accounts.StaffSessions;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccountCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Inject
    CommandLine.IFactory factory;

    @Inject
    StaffSessions sessions;

    @Inject
    OperationLog log;

    @Test
    void theOperatorMakesAnAccountAndLocksIt() throws Exception {
        assertEquals(0, add("chen.wei", "administrator", "east"), err::toString);
        List<String> lines = out.toString().lines().toList();
        String password = lines.get(lines.size() - 1);
        assertTrue(sessions.signIn("chen.wei", password).isPresent());
        assertEquals(
                "operator 张三 account.created",
                log.of("chen.wei").stream()
                        .map(entry -> entry.actor().role().code() + " "
                                + entry.actor().name() + " " + entry.deed().action())
                        .findFirst()
                        .orElseThrow());

        assertEquals(1, add("chen.wei", "administrator", "east"));
        assertTrue(err.toString().contains("已有这个账号"), err::toString);
        assertTrue(err.toString().contains("There is an account of this name"), err::toString);

        assertEquals(0, run(LockAccountCommand.class, "chen.wei", "--by", "张三"), err::toString);
        assertFalse(sessions.signIn("chen.wei", password).isPresent());
        assertEquals(1, run(LockAccountCommand.class, "no.such", "--by", "张三"));
    }

    @Test
    void aRoleOrAUnitThatIsNoneIsRefused() throws Exception {
        assertEquals(1, add("chen.one", "king", "east"));
        assertEquals(1, add("chen.two", "manager", "nowhere"));
        assertEquals(
                2, run(AddAccountCommand.class, "chen.three", "--name", "陈", "--role", "manager", "--unit", "east"));
    }

    @Test
    void anAccountIsLinkedToASignInServiceThatIsConnectedAlone() throws Exception {
        String[] linked = {
            "chen.four", "--name", "陈伟", "--role", "manager", "--unit", "east", "--by", "张三", "--subject", "A-1"
        };
        assertEquals(1, run(AddAccountCommand.class, linked));
        assertTrue(err.toString().contains("No sign-in service is connected"), err::toString);
        assertEquals(0, add("chen.four", "manager", "east"), "no account was made that is not linked: " + err);
        assertEquals(1, run(LinkAccountCommand.class, "chen.four", "--subject", "A-1", "--by", "张三"));
        assertTrue(err.toString().contains("No sign-in service is connected"), err::toString);
        assertEquals(0, run(LinkAccountCommand.class, "chen.four", "--remove", "--by", "张三"));
        assertEquals(2, run(LinkAccountCommand.class, "chen.four", "--by", "张三"));
        assertEquals(2, run(LinkAccountCommand.class, "chen.four", "--subject", "A-1", "--remove", "--by", "张三"));
    }

    @Test
    void theCommandsWorkOnTheDatabase() {
        assertEquals(CommandMode.WITH_DATABASE, CommandMode.of("add-account"));
        assertEquals(CommandMode.WITH_DATABASE, CommandMode.of("lock-account"));
        assertEquals(CommandMode.WITH_DATABASE, CommandMode.of("link-account"));
    }

    private int add(String account, String role, String unit) throws Exception {
        return run(AddAccountCommand.class, account, "--name", "陈伟", "--role", role, "--unit", unit, "--by", "张三");
    }

    private int run(Class<?> command, String... arguments) throws Exception {
        return new CommandLine(factory.create(command), factory)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
