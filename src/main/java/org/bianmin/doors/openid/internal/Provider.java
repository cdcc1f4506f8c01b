package org.bianmin.doors.openid.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bianmin.doors.openid.SignInFailedException;
import org.bianmin.doors.openid.SignInFailedException.Kind;

/**
 * What a provider says of itself (OpenID Connect Discovery).
 *
 * @param authorization where browsers are sent
 * @param token where a code is changed for an ID token
 * @param keys by which its signature is verified
 * @param end where browsers are signed out
 * @param saysItsName whether it names itself when it sends a browser back (RFC 9207)
 * @param secretInForm whether it takes the secret in the form alone
 */
public record Provider(
        URI authorization, URI token, URI keys, Optional<URI> end, boolean saysItsName, boolean secretInForm) {

    /** Reads it; refuses what another issuer says, and any address that is not safe. */
    static Provider of(String issuer, JsonNode said) {
        if (!issuer.equals(said.path("issuer").asText())) {
            throw new SignInFailedException(Kind.AWAY, "it gives itself another name as its issuer");
        }
        JsonNode methods = said.path("token_endpoint_auth_methods_supported");
        return new Provider(
                address(said, "authorization_endpoint"),
                address(said, "token_endpoint"),
                address(said, "jwks_uri"),
                said.hasNonNull("end_session_endpoint")
                        ? Optional.of(address(said, "end_session_endpoint"))
                        : Optional.empty(),
                said.path("authorization_response_iss_parameter_supported").asBoolean(),
                names(methods, "client_secret_post") && !names(methods, "client_secret_basic"));
    }

    private static boolean names(JsonNode methods, String method) {
        return StreamSupport.stream(methods.spliterator(), false)
                .anyMatch(one -> one.asText().equals(method));
    }

    private static URI address(JsonNode said, String name) {
        return Queries.safe(said.path(name).asText())
                .orElseThrow(
                        () -> new SignInFailedException(Kind.AWAY, name + " is no address that begins with https"));
    }
}
