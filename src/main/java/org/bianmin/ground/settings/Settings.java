package org.bianmin.ground.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Every setting of the application. {@code site().address()} is given as {@code -Dbianmin.site.address=…}, as the environment
 * variable {@code BIANMIN_SITE_ADDRESS}, or in {@code config/application.properties} where the application is started; paths are
 * relative to that folder.
 */
@ConfigMapping(prefix = Settings.PREFIX)
public interface Settings {

    String PREFIX = "bianmin";

    /** The name of {@link #content()}, which the command line sets. */
    String CONTENT = PREFIX + ".content";

    /** The folder of the content: catalog, guides, forms, messages. */
    @WithDefault("content")
    Path content();

    /** The folder in which one machine keeps what it writes: its PostgreSQL and, by default, the published site. */
    @WithDefault("data")
    Path data();

    /**
     * The folder of what was made public, which the desk writes and the generator reads. Where it is empty nothing is written, and what
     * was approved waits; the generator then looks below the content, in {@code published}.
     */
    @WithDefault("${" + PREFIX + ".data}/published")
    Optional<Path> published();

    /** The folder of the templates that the preview takes up. It need not be there. */
    @WithDefault("site-templates")
    Path templates();

    /**
     * Whether edits of the content and of the templates are seen on reload, {@code true} or {@code false}. By default they are
     * where the desk is started in a working copy and listens on this machine only.
     */
    Optional<Boolean> preview();

    Site site();

    Feed feed();

    Keys keys();

    Brakes brakes();

    /**
     * Names of hosts, separated by commas, under which one machine answers besides those of this machine and of
     * {@code site().address()}: a page elsewhere that gives itself the address of this machine is refused by its name. Addresses in
     * digits are always answered.
     */
    Optional<List<String>> hosts();

    Desk desk();

    Staff staff();

    SignInSettings signIn();

    Operator operator();

    Messages messages();

    /** What concerns the published site. */
    interface Site {

        /**
         * The address under which the public finds the site, such as {@code https://bianmin.example.cn/}; a slash is added where
         * the last one is missing. Unknown by default, which is also what {@code /} says: then there are no QR codes, no sitemap
         * and no feeds that name the site.
         */
        @WithDefault("/")
        @WithConverter(SiteAddressConverter.class)
        SiteAddress address();

        /**
         * Where the pages send forms and searches: an address, or a path on the host of the site. A slash is added where the
         * last one is missing.
         */
        @WithDefault("/desk/")
        @WithConverter(TrailingSlash.class)
        String desk();

        /** The folder into which one machine publishes the site, and from which it serves it. */
        @WithDefault("${" + PREFIX + ".data}/site")
        Path folder();

        @Override
        String toString();
    }

    /** What concerns the feeds of changes. */
    interface Feed {

        /**
         * The domain name that the ids of feeds and entries begin with (RFC 4151). It stays the same for ever, or every reader
         * sees every entry as new.
         */
        @WithDefault("bianmin.org")
        String authority();

        @Override
        String toString();
    }

    /** Where the keys stand that seal personal data and sign the log; see {@code ground.crypto.Keyring} for their form. */
    interface Keys {

        /** The keys themselves, from the secret of a platform; goes before the file. */
        Optional<String> text();

        /** The file of the keys; one machine makes it, for its owner only, where there is no database yet. */
        @WithDefault("${" + PREFIX + ".data}/keys/keys.properties")
        Path file();
    }

    /** How many requests from one address are answered within {@link #window()}; 0 is without limit. */
    interface Brakes {

        /** The time in which requests are counted; then the count begins anew. */
        @WithDefault("PT10M")
        Duration window();

        /**
         * The header in which a CDN in front, which overwrites what a client wrote there, tells the address of who asked. Without it,
         * that of the connection counts, or what {@code quarkus.http.proxy.*} makes of it.
         */
        Optional<String> addressHeader();

        /** Applications handed in. A whole town behind one address of a mobile network stays far below. */
        @WithDefault("120")
        int submissions();

        /** Files sent. */
        @WithDefault("600")
        int uploads();

        @WithDefault("1200")
        int searches();

        /** Look-ups that opened nothing, after which the address waits. */
        @WithDefault("10")
        int failedLookUps();

        /** Failed look-ups of one case number, from all addresses, after which each address has one guess at it. */
        @WithDefault("20")
        int failedLookUpsOfNumber();

        /** Sign-ins of staff that failed, after which the address waits. */
        @WithDefault("10")
        int failedSignIns();

        /** Failed sign-ins of one account, from all addresses, after which each address has one guess at it. */
        @WithDefault("20")
        int failedSignInsOfAccount();
    }

    /** What the desk takes. */
    interface Desk {

        /**
         * The most bytes that one request to the desk may bring, such as a form with a file. Where the platform bears less than a
         * file of the form may have, the form says so before anything is chosen. The server's own limit follows it.
         */
        @WithDefault("41943040")
        int requestBytes();

        @Override
        String toString();
    }

    /** The port through which applicants are sent messages. By default there is none, and nothing is sent. */
    interface Messages {

        /** A folder into which each message is written as a file {@code <id>.json}, for another program to take away. It must be there. */
        Optional<Path> folder();

        /** An address to which each message is posted as JSON; any answer from 200 to 299 means that it was taken. */
        Optional<String> url();

        /** What is sent to {@link #url()} as {@code Authorization: Bearer …}. */
        Optional<String> token();
    }

    /** What concerns the accounts of staff. */
    interface Staff {

        /** How dear each guess at a password is made: one more doubles the time that a sign-in computes. */
        @WithDefault("12")
        int passwordCost();

        @Override
        String toString();
    }

    /**
     * Who keeps the personal data (个人信息处理者), as every form must say (个人信息保护法, article 17). Until it is set the forms say that it
     * has not been named.
     */
    interface Operator {

        /** In Chinese. */
        Optional<String> name();

        /** In English; where it is missing, English pages show the Chinese. */
        Optional<String> nameEn();

        /** A telephone or an address, the same in both languages. */
        Optional<String> contact();

        @Override
        String toString();
    }
}
