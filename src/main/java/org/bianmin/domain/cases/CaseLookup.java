package org.bianmin.domain.cases;

/** A citizen's question after a case: its number and its lookup secret, as typed. */
public record CaseLookup(String number, String lookupSecret) {

    public CaseLookup {
        number = number == null ? "" : number;
        lookupSecret = lookupSecret == null ? "" : lookupSecret;
    }
}
