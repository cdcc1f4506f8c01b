package org.bianmin.doors.openid.internal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.doors.openid.SignInFailedException;
import org.bianmin.doors.openid.SignInFailedException.Kind;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** Asks a provider over HTTP. Its certificate must be one that Java trusts, and it is not followed elsewhere. */
public final class ProviderClient {

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 512 * 1024;
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final Client client;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    /** A client that asks nothing before it is used. */
    public ProviderClient(Client client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /** As whom the provider knows the desk. */
    public String id() {
        return client.id();
    }

    /** What the provider says of itself. */
    public Provider provider() {
        URI address = URI.create(client.issuer().replaceFirst("/$", "") + DISCOVERY);
        return Provider.of(
                client.issuer(), asked(HttpRequest.newBuilder(address).GET(), Kind.AWAY));
    }

    /** The keys of its signatures. */
    public List<JsonWebKey> keys(Provider provider) {
        JsonNode said = asked(HttpRequest.newBuilder(provider.keys()).GET(), Kind.AWAY);
        try {
            return new JsonWebKeySet(said.toString()).getJsonWebKeys();
        } catch (JoseException e) {
            throw new SignInFailedException(Kind.AWAY, "its keys cannot be read");
        }
    }

    /** Changes a code for the ID token that it stands for. */
    public String idToken(Provider provider, String code, String verifier, String back) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("grant_type", "authorization_code");
        sent.put("code", code);
        sent.put("redirect_uri", back);
        sent.put("code_verifier", verifier);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(provider.token()).header("Content-Type", "application/x-www-form-urlencoded");
        if (client.secret().isPresent() && !provider.secretInForm()) {
            String pair = Queries.encoded(client.id()) + ":"
                    + Queries.encoded(client.secret().get());
            String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + basic);
        } else {
            sent.put("client_id", client.id());
            client.secret().ifPresent(secret -> sent.put("client_secret", secret));
        }
        JsonNode said = asked(request.POST(BodyPublishers.ofString(Queries.form(sent))), Kind.BROKEN);
        String token = said.path("id_token").asText();
        if (token.isEmpty()) {
            throw new SignInFailedException(Kind.BROKEN, "it gave no ID token for the code");
        }
        return token;
    }

    private JsonNode asked(HttpRequest.Builder request, Kind refused) {
        HttpRequest built =
                request.timeout(ANSWER).header("Accept", "application/json").build();
        try {
            HttpResponse<InputStream> answer = http.send(built, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(MOST_BYTES);
                if (answer.statusCode() != OK) {
                    Kind kind = answer.statusCode() >= SERVER_ERROR ? Kind.AWAY : refused;
                    throw new SignInFailedException(kind, built.uri().getPath() + " answered " + answer.statusCode());
                }
                return read(built, bytes);
            }
        } catch (IOException e) {
            throw new SignInFailedException(
                    Kind.AWAY,
                    built.uri().getHost() + " not reached: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInFailedException(Kind.AWAY, "stopped while it waited for the answer");
        }
    }

    private JsonNode read(HttpRequest request, byte[] bytes) throws IOException {
        try {
            return json.readTree(bytes);
        } catch (JacksonException e) {
            throw new SignInFailedException(Kind.AWAY, request.uri().getPath() + " answered no JSON");
        }
    }
}
