package org.bianmin.ground.settings;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The sign-in service (统一身份认证) of the county, an OpenID provider with which staff may sign in too. By default there is none, and
 * nothing is asked of anybody.
 */
public interface SignInSettings {

    /** The address of the provider, as it names itself in its tokens. */
    Optional<String> issuer();

    /** The name under which the provider knows the desk. */
    Optional<String> clientId();

    /** What the provider has given with it, from the secret of a platform; goes before the file. */
    Optional<String> clientSecret();

    /** The file of the secret. */
    Optional<Path> clientSecretFile();

    /** The claim of the ID token by which an account is known, such as the number of an employee. */
    @WithDefault("sub")
    String claim();

    /** What is asked for: {@code openid}, and what else the provider wants to hear before it tells the claim. */
    @WithDefault("openid")
    String scope();

    /** As what staff know it, in Chinese. */
    @WithDefault("统一身份认证")
    String name();

    @WithDefault("the sign-in service of the county")
    String nameEn();

    /** Whether an account that is linked to the service may be signed in to with its password too. */
    @WithDefault("true")
    boolean password();
}
