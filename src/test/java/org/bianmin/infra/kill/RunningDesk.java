package org.bianmin.infra.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** A desk of the built package, in a process of its own, with a data folder and a port of its own. */
final class RunningDesk {

    private static final Path PACKAGE = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path CONTENT = Path.of("content");
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final int PAUSE = 50;
    private static final int OK = 200;
    private static final Pattern ACTION = Pattern.compile("/desk/apply/zh/([a-z0-9-]+)");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"");

    /** What the general form asks, of which {@link #apply} answers what it needs. */
    private static final Set<String> GENERAL = Set.of(
            "applicantName",
            "documentType",
            "residentId",
            "birthDate",
            "division",
            "mobile",
            "telephoneConsent",
            "request",
            "helperName",
            "helperMobile",
            "guardianConsent",
            "truthful");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home;
    private final Path log;
    private final List<String> as;
    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER)
            .build();
    private Process process;
    private volatile String item;

    RunningDesk(Path home, Path log) throws IOException {
        this(home, log, List.of());
    }

    /**
     * One of somebody else.
     *
     * @param as the command, with its arguments, that becomes that user and runs what follows; empty for who runs this
     */
    RunningDesk(Path home, Path log, List<String> as) throws IOException {
        this.home = home;
        this.log = log;
        this.as = as;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    /** Starts it and returns at once. */
    Process launch() throws IOException {
        List<String> command = new ArrayList<>(as);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                PACKAGE.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("BIANMIN_DATA", home.toString());
        builder.environment().put("BIANMIN_CONTENT", CONTENT.toString());
        builder.environment().put("BIANMIN_PREVIEW", "false");
        builder.environment().put("BIANMIN_BRAKES_SUBMISSIONS", "0");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return process;
    }

    /** Starts it and waits until it answers. */
    void start() throws IOException, InterruptedException {
        launch();
        long deadline = System.nanoTime() + START.toNanos();
        while (!answers() || !Files.exists(home.resolve("site"))) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the desk does not start; see " + log);
            }
            Thread.sleep(PAUSE);
        }
        item = someItem();
    }

    int port() {
        return port;
    }

    /** What it has said. */
    String said() throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }

    Process process() {
        return process;
    }

    /** Asks it to end, as a supervisor does. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** The processes of its database, the first one first. */
    List<ProcessHandle> database() throws IOException {
        if (Files.notExists(home.resolve("postgres"))) {
            return List.of();
        }
        Path data = home.resolve("postgres").toRealPath();
        try (Stream<Path> children = Files.list(Path.of("/proc"))) {
            return children.filter(child -> worksIn(child, data))
                    .map(child -> Long.parseLong(child.getFileName().toString()))
                    .sorted()
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .toList();
        }
    }

    /** Hands an application in; empty unless it was acknowledged. */
    java.util.Optional<Acknowledged> apply(String key, String name) {
        ObjectNode form = JSON.createObjectNode();
        form.put("key", key).put("item", item).put("language", "zh");
        form.putObject("answers")
                .put("applicantName", name)
                .put("residentId", "34052419800101001X")
                .put("mobile", "13812345678")
                // The place itself, which a form that asks for town and village takes, and any other ignores.
                .put("division", item.substring(0, item.indexOf('-')))
                .put("truthful", "yes");
        try {
            HttpResponse<String> answer = post("submit-application", form);
            if (answer.statusCode() != OK) {
                return java.util.Optional.empty();
            }
            JsonNode receipt = JSON.readTree(answer.body()).path("receipt");
            return java.util.Optional.of(new Acknowledged(
                    key,
                    name,
                    receipt.path("number").asText(),
                    receipt.path("lookupSecret").asText()));
        } catch (IOException e) {
            return java.util.Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return java.util.Optional.empty();
        }
    }

    /** Whether number and secret open a case, and that one. */
    boolean finds(Acknowledged receipt) throws IOException, InterruptedException {
        ObjectNode question = JSON.createObjectNode();
        question.put("number", receipt.number()).put("lookupSecret", receipt.secret());
        HttpResponse<String> answer = post("look-up-case", question);
        return answer.statusCode() == OK
                && JSON.readTree(answer.body())
                        .path("found")
                        .path("number")
                        .asText()
                        .equals(receipt.number());
    }

    /** A connection to its database that may read everything. */
    Connection connect() throws IOException, SQLException {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty(
                "password",
                Files.readString(home.resolve("credentials/database-postgres")).strip());
        String databasePort = Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        return new Driver().connect("jdbc:postgresql://127.0.0.1:" + databasePort + "/bianmin", login);
    }

    String keys() throws IOException {
        return Files.readString(home.resolve("keys/keys.properties"));
    }

    /** An item that can be applied for with the general form, by the site that the desk has published. */
    private String someItem() throws IOException {
        List<Path> forms;
        try (Stream<Path> walk = Files.walk(home.resolve("site").toRealPath().resolve("zh"))) {
            forms = walk.filter(path -> path.toString().endsWith("-apply.html"))
                    .sorted()
                    .toList();
        }
        for (Path form : forms) {
            String page = Files.readString(form);
            Matcher action = ACTION.matcher(page);
            if (FIELD.matcher(page).results().map(field -> field.group(1)).allMatch(GENERAL::contains)
                    && action.find()) {
                return action.group(1);
            }
        }
        throw new IllegalStateException("there is no general form to hand in");
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready"))
                    .timeout(ANSWER)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> post(String function, ObjectNode body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + function))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static boolean worksIn(Path child, Path data) {
        if (!Character.isDigit(child.getFileName().toString().charAt(0))) {
            return false;
        }
        try {
            return Files.readString(child.resolve("comm")).strip().equals("postgres")
                    && Files.readSymbolicLink(child.resolve("cwd")).equals(data);
        } catch (IOException e) {
            return false;
        }
    }
}
