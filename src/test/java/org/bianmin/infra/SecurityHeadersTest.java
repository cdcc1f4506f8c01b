package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy that tells browsers which scripts a page may run, against the scripts that the pages have. */
class SecurityHeadersTest {

    private static final Path TEMPLATES = Path.of("site-templates");
    /** A script in a template stands between bars, so that its braces are not the template's. */
    private static final Pattern SCRIPT = Pattern.compile("<script>(?:\\{\\|)?(.*?)(?:\\|})?</script>", Pattern.DOTALL);

    private static final Pattern HASH = Pattern.compile("'(sha256-[^']+)'");
    private static final Pattern POLICY = Pattern.compile("default-src 'none';[^\"]*");

    @ParameterizedTest
    @ValueSource(strings = {"lambda/template.yaml", "knative/nginx.conf"})
    void thePolicyAllowsTheScriptsOfThePagesAndNoOther(String file) {
        Matcher policy = POLICY.matcher(Files.text(Files.INFRA.resolve(file)));
        assertEquals(true, policy.find(), "no policy in " + file);
        Set<String> allowed = new TreeSet<>();
        Matcher hash = HASH.matcher(policy.group());
        while (hash.find()) {
            allowed.add(hash.group(1));
        }
        assertEquals(scripts(), allowed, "the script has changed: put its hash into infra/" + file);
        assertFalse(policy.group().contains("unsafe"), policy.group());
    }

    /** On one machine the desk says them itself; another test holds it to the policy of the cluster's web server. */
    @Test
    void theWebServerOfOneMachineSaysNoneTwice() {
        assertFalse(Files.text(Files.INFRA.resolve("systemd/nginx.conf")).contains("add_header"));
        String cluster = Files.text(Files.INFRA.resolve("knative/nginx.conf"));
        Matcher added = Pattern.compile("add_header (\\S+) .* always;").matcher(cluster);
        while (added.find()) {
            assertTrue(cluster.contains("proxy_hide_header " + added.group(1) + ";"), added.group(1));
        }
    }

    /** Else a browser may keep an old worker for a day, and with it the old pages. */
    @ParameterizedTest
    @ValueSource(strings = {"lambda/template.yaml", "knative/nginx.conf"})
    void theServiceWorkerIsAllowedAndAskedForAgainEachTime(String file) {
        String text = Files.text(Files.INFRA.resolve(file));
        assertTrue(text.contains("worker-src 'self';"), file);
        assertTrue(text.matches("(?s).*(default no-cache;|Header: Cache-Control, Value: no-cache,).*"), file);
    }

    @Test
    void noPageStylesItselfWhichThePolicyForbids() {
        for (Path template : Files.in(TEMPLATES, ".html")) {
            String text = Files.text(template);
            assertFalse(text.contains("<style"), template.toString());
            assertFalse(text.matches("(?s).*<[^>]+\\sstyle=.*"), template.toString());
        }
    }

    private static Set<String> scripts() {
        Set<String> hashes = new TreeSet<>();
        for (Path template : Files.in(TEMPLATES, ".html")) {
            Matcher script = SCRIPT.matcher(Files.text(template));
            while (script.find()) {
                hashes.add("sha256-" + hash(script.group(1)));
            }
        }
        assertFalse(hashes.isEmpty(), "no script found");
        return hashes;
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
