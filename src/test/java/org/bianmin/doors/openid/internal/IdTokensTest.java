package org.bianmin.doors.openid.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bianmin.doors.openid.SignInFailedException;
import org.bianmin.doors.openid.SignInFailedException.Kind;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What no provider gives: ID tokens that somebody else has made. */
class IdTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final String ISSUER = "https://id.example.cn";
    private static final String NONCE = "nonce";

    private static RsaJsonWebKey key;
    private static RsaJsonWebKey another;

    private final IdTokens tokens = new IdTokens(ISSUER, "bianmin", Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeAll
    static void draw() throws JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("one");
        another = RsaJwkGenerator.generateJwk(2048);
        another.setKeyId("one");
    }

    @Test
    void aTokenThatHoldsNamesSomebody() throws JoseException {
        assertEquals("A-1", subject(signed(claims()), "sub"));
        JwtClaims numbered = claims();
        numbered.setClaim("number", 17);
        assertEquals("17", subject(signed(numbered), "number"));
        JwtClaims several = claims();
        several.setAudience("bianmin", "another");
        several.setClaim("azp", "bianmin");
        assertEquals("A-1", subject(signed(several), "sub"));
    }

    @Test
    void theClockMayBeAMinuteOff() throws JoseException {
        JwtClaims just = claims();
        just.setExpirationTime(NumericDate.fromSeconds(NOW.getEpochSecond() - 50));
        assertEquals("A-1", subject(signed(just), "sub"));
        just.setExpirationTime(NumericDate.fromSeconds(NOW.getEpochSecond() - 70));
        refused("it has expired", signed(just));
    }

    @Test
    void aSignatureOfSomebodyElseIsNone() throws JoseException {
        refused("its signature does not hold", signed(claims(), another));
        String good = signed(claims());
        String[] parts = good.split("\\.");
        String changed = signed(other("B-2"));
        refused("its signature does not hold", parts[0] + "." + changed.split("\\.")[1] + "." + parts[2]);
        RsaJsonWebKey unknown = RsaJwkGenerator.generateJwk(2048);
        unknown.setKeyId("unknown");
        refused("fault", signed(claims(), unknown));
    }

    @Test
    void aTokenWithoutASignatureOrWithOneOfASecretIsNone() throws JoseException {
        JsonWebSignature none = new JsonWebSignature();
        none.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        none.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        none.setPayload(claims().toJson());
        refused("", none.getCompactSerialization());
        JsonWebSignature secret = new JsonWebSignature();
        secret.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        secret.setKey(new HmacKey(key.getRsaPublicKey().getEncoded()));
        secret.setKeyIdHeaderValue("one");
        secret.setPayload(claims().toJson());
        refused("", secret.getCompactSerialization());
        refused("", "no.token.at-all");
    }

    @Test
    void whatATokenMustSayItMustSay() throws JoseException {
        for (Map.Entry<String, String> claim : Map.of(
                        "iss",
                        "no issuer",
                        "aud",
                        "it says not for whom",
                        "exp",
                        "fault",
                        "iat",
                        "fault",
                        "sub",
                        "fault",
                        "nonce",
                        "its nonce is another")
                .entrySet()) {
            JwtClaims without = claims();
            without.unsetClaim(claim.getKey());
            refused(claim.getValue(), signed(without));
        }
        JwtClaims several = claims();
        several.setAudience("bianmin", "another");
        refused("it was given to somebody else", signed(several));
        JwtClaims numbered = claims();
        numbered.setClaim("nonce", 5);
        refused("a claim is of another kind", signed(numbered));
    }

    private void refused(String why, String token) {
        SignInFailedException refused = assertThrows(SignInFailedException.class, () -> subject(token, "sub"));
        assertEquals(Kind.BROKEN, refused.kind());
        assertTrue(refused.getMessage().startsWith("ID token: " + why), refused.getMessage());
        assertTrue(!refused.getMessage().contains("A-1"), "nobody is named");
    }

    private String subject(String token, String claim) {
        return tokens.subject(token, List.<JsonWebKey>of(key), NONCE, claim);
    }

    private static JwtClaims claims() {
        return other("A-1");
    }

    private static JwtClaims other(String subject) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("bianmin");
        claims.setSubject(subject);
        claims.setIssuedAt(NumericDate.fromSeconds(NOW.getEpochSecond() - 100));
        claims.setExpirationTime(NumericDate.fromSeconds(NOW.getEpochSecond() + 300));
        claims.setClaim("nonce", NONCE);
        return claims;
    }

    private static String signed(JwtClaims claims) throws JoseException {
        return signed(claims, key);
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey by) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(by.getPrivateKey());
        signature.setKeyIdHeaderValue(by.getKeyId());
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }
}
