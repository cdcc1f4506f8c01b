package org.bianmin.run.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.bianmin.run.local.database.CannotStartException;
import org.junit.jupiter.api.Test;

/** Where the desk cannot listen, whoever starts it is told why, in both languages. */
class DeskAddressTest {

    private static final String HERE = "127.0.0.1";

    @Test
    void aPortThatIsTakenIsSaidToBeTakenUntilItIsFree() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            port = other.getLocalPort();
            told(refusal(HERE, port), port + "（127.0.0.1）已被别的程序占用", port + " (127.0.0.1) is taken");
        }
        assertDoesNotThrow(() -> new DeskAddress(HERE, port).requireFree());
    }

    @Test
    void anAddressOfAnotherMachineIsNotSaidToBeTaken() {
        told(refusal("192.0.2.7", 8080), "QUARKUS_HTTP_HOST", "an address of this machine");
        told(refusal("no-such-name.invalid", 8080), "QUARKUS_HTTP_HOST", "an address of this machine");
        told(refusal(HERE, 65_536), "1 到 65535", "from 1 to 65535");
    }

    /** As root no port is refused, so the words of the system are given. */
    @Test
    void aPortOfPrivilegedUsersIsNotSaidToBeTaken() {
        told(
                CannotStartException.noAddress(HERE, 80, new BindException("Permission denied")),
                "特权用户",
                "privileged users");
    }

    private static CannotStartException refusal(String host, int port) {
        return assertThrows(CannotStartException.class, () -> new DeskAddress(host, port).requireFree());
    }

    private static void told(CannotStartException refusal, String zh, String en) {
        assertTrue(refusal.getMessage().contains(zh), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(en), refusal.getMessage());
    }
}
