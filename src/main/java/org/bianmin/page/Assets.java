package org.bianmin.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that pages refer to. Each is published under a name that holds a hash of its content, so that a browser may
 * keep it for ever and still never shows an old one.
 */
@Singleton
public class Assets {

    /** Kept as a list, because a native executable cannot look into a folder of its resources. */
    private static final List<String> NAMES = List.of("bianmin.css", "logo.svg", "offline.js", "search.js");

    private static final int HASH_DIGITS = 10;

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, String> published = new LinkedHashMap<>();

    Assets() {
        for (String name : NAMES) {
            byte[] content = load(name);
            contents.put(name, content);
            int dot = name.lastIndexOf('.');
            published.put(name, name.substring(0, dot) + "-" + hash(content) + name.substring(dot));
        }
    }

    /** The published name of an asset, below {@code assets/}. */
    public String published(String name) {
        String result = published.get(name);
        if (result == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return result;
    }

    /** The assets by published name. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        contents.forEach((name, content) -> all.put(published.get(name), content));
        return all;
    }

    /** A file of {@code site-templates/assets} as it stands there. */
    public static byte[] load(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("assets/" + name + " is not in the package");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
