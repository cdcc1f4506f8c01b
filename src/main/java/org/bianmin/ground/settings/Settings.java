package org.bianmin.ground.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
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

    /** All values, from which a change of the settings is seen. */
    @Override
    String toString();

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
}
