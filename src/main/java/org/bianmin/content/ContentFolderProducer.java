package org.bianmin.content;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.settings.Settings;

/** The folders that the settings name. */
@Singleton
public final class ContentFolderProducer {

    /** Also for what runs before there are any beans. */
    @Produces
    @Singleton
    public static ContentFolder of(Settings settings) {
        return settings.published()
                .map(published -> new ContentFolder(settings.content(), published))
                .orElseGet(() -> new ContentFolder(settings.content()));
    }
}
