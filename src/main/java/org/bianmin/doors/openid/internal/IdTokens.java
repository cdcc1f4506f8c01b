package org.bianmin.doors.openid.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bianmin.doors.openid.SignInFailedException;
import org.bianmin.doors.openid.SignInFailedException.Kind;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

/** Says of an ID token whether it holds, and whom it names. Signatures are those of a key pair alone: a secret signs for both sides. */
public final class IdTokens {

    private static final int SKEW_SECONDS = 60;

    private static final String[] ALGORITHMS = {
        AlgorithmIdentifiers.RSA_USING_SHA256,
        AlgorithmIdentifiers.RSA_USING_SHA384,
        AlgorithmIdentifiers.RSA_USING_SHA512,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
        AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512
    };

    /** What the log says instead of the library's words, which tell the whole token. */
    private static final Map<Integer, String> FAULTS = Map.of(
            ErrorCodes.EXPIRED, "it has expired",
            ErrorCodes.NOT_YET_VALID, "it does not hold yet",
            ErrorCodes.ISSUER_INVALID, "another issuer",
            ErrorCodes.ISSUER_MISSING, "no issuer",
            ErrorCodes.AUDIENCE_INVALID, "it is for somebody else",
            ErrorCodes.AUDIENCE_MISSING, "it says not for whom",
            ErrorCodes.SIGNATURE_INVALID, "its signature does not hold",
            ErrorCodes.SIGNATURE_MISSING, "it is not signed");

    private final String issuer;
    private final String clientId;
    private final Clock clock;

    /** Tokens of an issuer for a client. */
    public IdTokens(String issuer, String clientId, Clock clock) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clock = clock;
    }

    /**
     * Whom a token names.
     *
     * @param nonce that was asked for with
     * @param claim that names them
     * @throws SignInFailedException if it does not hold
     */
    public String subject(String token, List<JsonWebKey> keys, String nonce, String claim) {
        JwtConsumer consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS)
                .setExpectedIssuer(true, issuer)
                .setExpectedAudience(true, clientId)
                .setRequireSubject()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
        try {
            return named(consumer.processToClaims(token), nonce, claim);
        } catch (InvalidJwtException e) {
            String why = e.getErrorDetails().stream()
                    .map(fault -> FAULTS.getOrDefault(fault.getErrorCode(), "fault " + fault.getErrorCode()))
                    .collect(Collectors.joining(", "));
            throw broken(why);
        } catch (MalformedClaimException e) {
            throw broken("a claim is of another kind");
        }
    }

    private String named(JwtClaims claims, String nonce, String claim) throws MalformedClaimException {
        String said = claims.getStringClaimValue("nonce");
        if (said == null || !MessageDigest.isEqual(bytes(said), bytes(nonce))) {
            throw broken("its nonce is another");
        }
        String party = claims.getStringClaimValue("azp");
        boolean several = claims.getAudience().size() > 1;
        if (party == null ? several : !party.equals(clientId)) {
            throw broken("it was given to somebody else");
        }
        Object value = claims.getClaimValue(claim);
        String subject = value instanceof String || value instanceof Number
                ? value.toString().strip()
                : "";
        if (subject.isEmpty()) {
            throw broken("it has no claim " + claim);
        }
        return subject;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SignInFailedException broken(String why) {
        return new SignInFailedException(Kind.BROKEN, "ID token: " + why);
    }
}
