/**
 * The sign-in service (统一身份认证) of the county: an OpenID provider that says who has signed in with it.
 *
 * <p>Decisions: authorization code flow with PKCE, state and nonce, and only what the ID token says is believed, once its signature, issuer,
 * audience and times hold. Nothing of a sign-in stays here: the browser keeps it, sealed with our keys, until it comes back. Quarkus' own
 * extension would keep a second session beside ours, under a key that the keyring does not change, and answer errors before any page of
 * ours could; so the steps are here, and jose4j, with which it verifies tokens as well, does so here. Where the settings name no provider,
 * no connection leaves; where they do, none does before somebody signs in, and a provider that is away does not keep the desk from starting.
 */
@Module(uses = {"ground.settings", "ground.text"})
package org.bianmin.doors.openid;

import org.bianmin.Module;
