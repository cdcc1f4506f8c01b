package org.bianmin.ground.brakes.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Under which name an address is counted. */
public final class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]+");

    /** A connection at home has a network of 64 bits of IPv6 and may use each address in it. */
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** An IPv4 address, or the network of an IPv6 address; empty for this machine itself and for what is no address. */
    public static Optional<String> counted(String address) {
        String plain = address.split("%", 2)[0];
        if (!LITERAL.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress parsed = InetAddress.getByName(plain);
            if (parsed.isLoopbackAddress()) {
                return Optional.empty();
            }
            byte[] bytes = parsed.getAddress();
            int kept = bytes.length > NETWORK_BYTES ? NETWORK_BYTES : bytes.length;
            return Optional.of(HexFormat.of().formatHex(Arrays.copyOf(bytes, kept)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
