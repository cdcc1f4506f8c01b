package org.bianmin.run.local.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.AccountRefusal;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import picocli.CommandLine;

/** {@code add-account NAME --name NAME --role ROLE --unit PATH [--subject ID] --by NAME}: makes an account of staff and tells its first password. */
@CommandLine.Command(
        name = AddAccountCommand.NAME,
        description = "新建工作人员账号，初始密码只显示一次 Make an account of staff; its first password is shown once.",
        mixinStandardHelpOptions = true)
public class AddAccountCommand implements Callable<Integer> {

    static final String NAME = "add-account";

    private final Accounts accounts;
    private final ContentHolder content;

    @CommandLine.Mixin
    AccountArgument of;

    @CommandLine.Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "姓名 The name as colleagues know it.")
    String name;

    @CommandLine.Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            description =
                    "岗位 The role: village-clerk, town-window, reviewer, county-reviewer, inspector, manager, administrator"
                            + " or auditor.")
    String role;

    @CommandLine.Option(
            names = "--unit",
            paramLabel = "PATH",
            required = true,
            description = "单位 The unit, such as tunchang or tunchang/469022100.")
    String unit;

    @CommandLine.Option(
            names = "--subject",
            paramLabel = "ID",
            description =
                    "本人在统一身份认证里的标识，写了就同时关联 The identifier of this person in the sign-in service, to link the account at once.")
    String subject;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    AddAccountCommand(Accounts accounts, ContentHolder content) {
        this.accounts = accounts;
        this.content = content;
    }

    @Override
    public Integer call() {
        try {
            Authority by = Authority.operator(of.operator.actor());
            StaffRole held =
                    StaffRole.of(role).orElseThrow(() -> new AccountRefusedException(AccountRefusal.ROLE_UNKNOWN));
            Unit office = Unit.parse(unit).orElseThrow(() -> new AccountRefusedException(AccountRefusal.UNIT_UNKNOWN));
            String password = subject == null
                    ? accounts.create(by, of.account, name, held, office)
                    : accounts.createLinked(by, of.account, name, held, office, subject);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%s 的初始密码（只显示这一次，第一次登录时必须修改） The first password of %1$s, shown this once, to be changed at the first"
                            + " sign-in:%n%s%n",
                    of.account, password);
            out.flush();
            return CommandLine.ExitCode.OK;
        } catch (AccountRefusedException e) {
            return of.refused(e, content);
        }
    }
}
