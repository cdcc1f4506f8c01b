package org.bianmin.doors.site.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;

/**
 * Stable UUIDs of version 5 (RFC 9562, 5.5). The name space is that of the domain name {@code bianmin.org}; the names are
 * written as the page about the open data says, so that anybody can make the same ids from the catalog.
 */
final class Ids {

    /** The name space for domain names (RFC 9562, 6.6). */
    static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    static final UUID SPACE = version5(DNS, "bianmin.org");

    private Ids() {}

    static UUID of(Item item) {
        return version5(SPACE, "item/" + item.id());
    }

    /** Something that belongs to an item: {@code part(item, "evidence", 1)}. */
    static UUID part(Item item, String kind, int number) {
        return version5(SPACE, "item/" + item.id() + "/" + kind + "/" + number);
    }

    static UUID of(Jurisdiction jurisdiction) {
        return version5(SPACE, "jurisdiction/" + jurisdiction.id());
    }

    static UUID of(Jurisdiction jurisdiction, Office office) {
        return version5(SPACE, "office/" + jurisdiction.id() + "/" + office.id());
    }

    /** Any other thing, by its path. */
    static UUID of(String path) {
        return version5(SPACE, path);
    }

    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    static UUID version5(UUID space, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(16 + bytes.length)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .put(bytes);
        try {
            ByteBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-1").digest(input.array()));
            long high = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000L;
            long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
