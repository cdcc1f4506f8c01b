package org.bianmin.content;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.settings.Settings;

/** The folder that the settings name. */
@Singleton
final class ContentFolderProducer {

    @Produces
    @Singleton
    ContentFolder folder(Settings settings) {
        return new ContentFolder(settings.content());
    }
}
