package org.bianmin.doors.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bianmin.ground.text.Hash;

/**
 * The files that pages refer to. Each is published under a name that holds a hash of its content, so that a browser may
 * keep it for ever and still never shows an old one.
 */
@Singleton
public class Assets {

    /** Kept as a list, because a native executable cannot look into a folder of its resources. */
    private static final List<String> NAMES = List.of(
            "bianmin.css",
            "logo.svg",
            "offline.js",
            "own-phone.js",
            "person.js",
            "photos.js",
            "place.js",
            "search.js",
            "workdays.js");

    private static final int HASH_DIGITS = 10;

    private volatile Map<String, Asset> assets;

    /** An asset under the name by which it is published. */
    private record Asset(String published, byte[] content) {}

    Assets() {
        assets = read(Assets::load);
    }

    /** Takes the assets from a folder instead of the package; one that it lacks stays as it is packaged. */
    public void readFrom(Path folder) {
        assets = read(name -> {
            Path file = folder.resolve(name);
            try {
                return Files.isRegularFile(file) ? Files.readAllBytes(file) : load(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The published name of an asset, below {@code assets/}. */
    public String published(String name) {
        Asset result = assets.get(name);
        if (result == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return result.published();
    }

    /** The assets by published name. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        assets.values().forEach(asset -> all.put(asset.published(), asset.content()));
        return all;
    }

    private static Map<String, Asset> read(Function<String, byte[]> source) {
        Map<String, Asset> read = new LinkedHashMap<>();
        for (String name : NAMES) {
            byte[] content = source.apply(name);
            int dot = name.lastIndexOf('.');
            String published = name.substring(0, dot) + "-" + hash(content) + name.substring(dot);
            read.put(name, new Asset(published, content));
        }
        return read;
    }

    /** A file of {@code site-templates/assets} as it stands there. */
    public static byte[] load(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("assets/" + name + " is not in the package");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        return Hash.hex(content).substring(0, HASH_DIGITS);
    }
}
