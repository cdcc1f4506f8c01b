package org.bianmin.doors.openid;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.doors.openid.SignInFailedException.Kind;
import org.bianmin.doors.openid.internal.Client;
import org.bianmin.doors.openid.internal.IdTokens;
import org.bianmin.doors.openid.internal.Provider;
import org.bianmin.doors.openid.internal.ProviderClient;
import org.bianmin.doors.openid.internal.Queries;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.settings.SignInSettings;
import org.bianmin.ground.text.Hash;
import org.bianmin.ground.text.Text;

/** Sends browsers to the provider that the settings name, and understands what they bring back. */
@Singleton
public class SignInService {

    /** So long what the provider says of itself is believed, and that it is away. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private static final Duration AWAY_FOR = Duration.ofSeconds(10);
    private static final int RANDOM_BYTES = 32;
    /** An error as the protocol words it. Nothing else that came in a request is written to the log. */
    private static final Pattern ERROR = Pattern.compile("[a-z_]{1,40}");

    /**
     * What is known of the provider for a while.
     *
     * @param provider null while it is away
     */
    private record Known(Provider provider, Instant until) {}

    private final SignInSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    private volatile Known known;
    private volatile ProviderClient client;

    SignInService(Settings settings, ObjectMapper json, Clock clock) {
        this.settings = settings.signIn();
        this.json = json;
        this.clock = clock;
    }

    /** A desk whose settings name half a provider does not start: nobody would find out before the first sign-in. */
    void check(@Observes StartupEvent start) {
        if (isConnected()) {
            client();
        }
    }

    public boolean isConnected() {
        return settings.issuer().isPresent();
    }

    /** The address of the provider. */
    public String issuer() {
        return settings.issuer().orElseThrow();
    }

    /** The claim by which accounts are known. */
    public String claim() {
        return settings.claim();
    }

    /** As what staff know it. */
    public Text name() {
        return new Text(settings.name(), settings.nameEn());
    }

    /**
     * Begins a sign-in.
     *
     * @param back the address to which the provider sends the browser back
     * @throws SignInFailedException if it cannot be reached
     */
    public Beginning begin(String back) {
        Provider provider = provider();
        Attempt attempt = new Attempt(drawn(), drawn(), drawn());
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", client().id());
        asked.put("redirect_uri", back);
        asked.put("scope", settings.scope());
        asked.put("state", attempt.state());
        asked.put("nonce", attempt.nonce());
        asked.put("code_challenge", challenge(attempt.verifier()));
        asked.put("code_challenge_method", "S256");
        return new Beginning(Queries.added(provider.authorization(), asked), attempt);
    }

    /**
     * Who has signed in.
     *
     * @throws SignInFailedException if that does not hold
     */
    public Proof prove(Attempt attempt, Answer answer, String back) {
        if (answer.state() == null || !same(attempt.state(), answer.state())) {
            throw new SignInFailedException(Kind.BROKEN, "the answer is to another question");
        }
        Provider provider = provider();
        boolean another = answer.issuer() == null
                ? provider.saysItsName()
                : !answer.issuer().equals(issuer());
        if (another) {
            throw new SignInFailedException(Kind.BROKEN, "another provider has answered");
        }
        if (answer.error() != null) {
            boolean known = ERROR.matcher(answer.error()).matches();
            throw new SignInFailedException(Kind.REFUSED, known ? answer.error() : "an error that is none");
        }
        if (answer.code() == null) {
            throw new SignInFailedException(Kind.BROKEN, "there is no code");
        }
        String token = client().idToken(provider, answer.code(), attempt.verifier(), back);
        String subject = new IdTokens(issuer(), client().id(), clock)
                .subject(token, client().keys(provider), attempt.nonce(), settings.claim());
        return new Proof(subject, token);
    }

    /**
     * Where a browser is signed out of the provider too; empty if it has no such place or is away.
     *
     * @param idToken empty if it is not known any more
     * @param back where the browser goes then
     */
    public Optional<String> end(String idToken, String back) {
        try {
            return provider().end().map(address -> {
                Map<String, String> asked = new LinkedHashMap<>();
                if (!idToken.isEmpty()) {
                    asked.put("id_token_hint", idToken);
                }
                asked.put("client_id", client().id());
                asked.put("post_logout_redirect_uri", back);
                return Queries.added(address, asked);
            });
        } catch (SignInFailedException e) {
            return Optional.empty();
        }
    }

    private Provider provider() {
        Instant now = clock.instant();
        Known found = known;
        if (found == null || !now.isBefore(found.until())) {
            try {
                found = new Known(client().provider(), now.plus(KNOWN_FOR));
            } catch (SignInFailedException e) {
                known = new Known(null, now.plus(AWAY_FOR));
                throw e;
            }
            known = found;
        }
        if (found.provider() == null) {
            throw new SignInFailedException(Kind.AWAY, "it was away a moment ago");
        }
        return found.provider();
    }

    private ProviderClient client() {
        ProviderClient made = client;
        if (made == null) {
            made = new ProviderClient(Client.of(settings), json);
            client = made;
        }
        return made;
    }

    private String drawn() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hash.sha256(verifier));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
