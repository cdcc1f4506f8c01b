package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bianmin.content.control.JobSchedule;
import org.bianmin.ground.calendar.ChinaTime;
import org.junit.jupiter.api.Test;

class SystemdTest {

    private static final Path FOLDER = Files.INFRA.resolve("systemd");
    private static final String PREFIX = "bianmin-";
    /** Calls no function, but a command. */
    private static final String BACKUP = "bianmin-backup";

    private static final Pattern CALL = Pattern.compile("http://127\\.0\\.0\\.1:8080/([a-z-]+)'$");

    private final UnitFile desk = new UnitFile(FOLDER.resolve("bianmin.service"));
    private final List<UnitFile> timers = Files.in(FOLDER, ".timer").stream()
            .map(UnitFile::new)
            .filter(unit -> !unit.name().equals(BACKUP))
            .toList();
    private final List<UnitFile> calls = Files.in(FOLDER, ".service").stream()
            .map(UnitFile::new)
            .filter(unit -> !unit.name().equals("bianmin") && !unit.name().equals(BACKUP))
            .toList();

    @Test
    void timersAreThoseOfTheContent() {
        Map<String, Cron> expected = Files.schedule().stream()
                .collect(Collectors.toMap(
                        job -> PREFIX + job.function(),
                        job -> Cron.unix(job.cron()),
                        (first, second) -> first,
                        TreeMap::new));
        Map<String, Cron> found = new TreeMap<>();
        for (UnitFile timer : timers) {
            String calendar = timer.value("[Timer]OnCalendar");
            String zone = " " + ChinaTime.ZONE.getId();
            assertTrue(calendar.endsWith(zone), calendar);
            found.put(timer.name(), Cron.calendar(calendar.substring(0, calendar.length() - zone.length())));
            assertEquals("true", timer.value("[Timer]Persistent"));
        }
        assertEquals(expected, found);
    }

    @Test
    void everyTimerCallsItsFunctionAndNothingElseIsCalled() {
        Set<String> called = new TreeSet<>();
        for (UnitFile call : calls) {
            Matcher matcher = CALL.matcher(call.value("[Service]ExecStart"));
            assertTrue(matcher.find(), () -> call.name() + " calls nothing on this machine");
            assertEquals(PREFIX + matcher.group(1), call.name());
            assertTrue(call.value("[Service]ExecStart").contains("--fail"), "a failure must be one");
            assertEquals("token:/var/lib/bianmin/credentials/timer-token", call.value("[Service]LoadCredential"));
            assertTrue(call.value("[Service]ExecStart").contains("$$(cat %d/token)"), "by its token, and not in sight");
            called.add(matcher.group(1));
        }
        assertEquals(
                Files.schedule().stream().map(JobSchedule::function).collect(Collectors.toCollection(TreeSet::new)),
                called);
        assertTrue(Functions.jobs().containsAll(called), () -> "no such jobs: " + called);
    }

    @Test
    void theBackupRunsAsTheDeskDoesAndKeepsTheWrappedKeysForAShorterTime() {
        UnitFile backup = new UnitFile(FOLDER.resolve(BACKUP + ".service"));
        hardened(backup);
        for (String same : List.of("User", "WorkingDirectory", "StateDirectory", "EnvironmentFile")) {
            assertEquals(desk.value("[Service]" + same), backup.value("[Service]" + same));
        }
        assertTrue(backup.value("[Service]ExecStart")
                .matches(".*quarkus-run\\.jar backup --out /var/backups/bianmin/\\$\\$\\(date .*\\)'"));
        List<Integer> days = backup.values("[Service]ExecStartPost").stream()
                .map(line -> Integer.valueOf(line.replaceFirst(".* -mtime \\+(\\d+) .*", "$1")))
                .toList();
        assertEquals(2, days.size());
        assertTrue(days.get(1) < days.get(0), days::toString);
        assertTrue(backup.values("[Service]ExecStartPost").get(1).contains("/keys-backup "));
        new UnitFile(FOLDER.resolve(BACKUP + ".timer")).value("[Timer]OnCalendar");
    }

    @Test
    void theDeskHasNoMoreRightsThanItNeeds() {
        assertEquals("bianmin", desk.value("[Service]User"));
        assertEquals("bianmin", desk.value("[Service]StateDirectory"));
        for (UnitFile unit : calls) {
            assertEquals("yes", unit.value("[Service]DynamicUser"));
            hardened(unit);
        }
        hardened(desk);
    }

    private static void hardened(UnitFile unit) {
        Map.of(
                        "NoNewPrivileges", "yes",
                        "ProtectSystem", "strict",
                        "ProtectHome", "yes",
                        "PrivateTmp", "yes",
                        "CapabilityBoundingSet", "",
                        "RestrictSUIDSGID", "yes")
                .forEach((key, value) -> assertEquals(value, unit.value("[Service]" + key), unit.name() + " " + key));
    }

    @Test
    void theWebServerInFrontHandsOnWhatCitizensCallAndNoJob() {
        NginxConf server = new NginxConf(FOLDER.resolve("nginx.conf"));
        for (String path : List.of(
                "/",
                "/index.html",
                "/zh/index.html",
                "/en/lookup.html",
                "/desk/lookup/zh",
                "/counter/zh/home",
                "/sw.js",
                "/offline/zh/dingan.json")) {
            assertTrue(server.reachesTheDesk(path), path);
        }
        Functions.open().forEach(name -> assertTrue(server.reachesTheDesk("/" + name), name));
        Functions.internal().forEach(name -> assertEquals(false, server.reachesTheDesk("/" + name), name));
        assertTrue(!Functions.internal().isEmpty());
    }

    @Test
    void theWebServerTellsWhoAsksAndOnlyItIsBelieved() {
        String server = Files.text(FOLDER.resolve("nginx.conf"));
        assertTrue(server.contains("proxy_set_header X-Forwarded-For $remote_addr;"), "not what a client wrote there");
        assertEquals(false, server.contains("$proxy_add_x_forwarded_for"));
        assertTrue(server.contains("proxy_set_header Host $host;"));
        String unit = Files.text(FOLDER.resolve("bianmin.service"));
        assertTrue(unit.contains("Environment=QUARKUS_HTTP_PROXY_TRUSTED_PROXIES=127.0.0.1,::1\n"));
        assertTrue(unit.contains("Environment=QUARKUS_LOG_CONSOLE_JSON_ENABLED=true\n"));
    }

    @Test
    void whatIsMeasuredHasNoPublicAddress() {
        NginxConf server = new NginxConf(FOLDER.resolve("nginx.conf"));
        for (String path : List.of("/q/metrics", "/q/health", "/q/health/ready", "/q/info")) {
            assertEquals(false, server.reachesTheDesk(path), path);
        }
    }

    @Test
    void theSettingsHoldNoPassword() {
        Files.text(FOLDER.resolve("bianmin.env"))
                .lines()
                .filter(line -> line.contains("PASSWORD"))
                .forEach(line -> assertTrue(line.endsWith("="), line));
    }
}
