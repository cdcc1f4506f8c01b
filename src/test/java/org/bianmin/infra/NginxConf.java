package org.bianmin.infra;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The locations of a web server's configuration, and which of them answers a path: exact, then pattern, then prefix. */
final class NginxConf {

    private static final Pattern LOCATION = Pattern.compile("location\\s+(?:(=|~)\\s+)?(\\S+)\\s*\\{([^}]*)}");

    private final List<Location> locations = new ArrayList<>();

    private record Location(String kind, String path, String body) {}

    NginxConf(Path file) {
        Matcher matcher = LOCATION.matcher(Files.text(file));
        while (matcher.find()) {
            String kind = matcher.group(1) == null ? "" : matcher.group(1);
            locations.add(new Location(kind, matcher.group(2), matcher.group(3)));
        }
    }

    /** Whether a call of the path reaches the desk. */
    boolean reachesTheDesk(String path) {
        return answering(path).body().contains("proxy_pass");
    }

    private Location answering(String path) {
        for (Location location : locations) {
            if (location.kind().equals("=") && location.path().equals(path)) {
                return location;
            }
        }
        for (Location location : locations) {
            if (location.kind().equals("~")
                    && Pattern.compile(location.path()).matcher(path).find()) {
                return location;
            }
        }
        Location longest = null;
        for (Location location : locations) {
            boolean fits = location.kind().isEmpty() && path.startsWith(location.path());
            if (fits
                    && (longest == null
                            || location.path().length() > longest.path().length())) {
                longest = location;
            }
        }
        if (longest == null) {
            throw new AssertionError("no location answers " + path);
        }
        return longest;
    }
}
