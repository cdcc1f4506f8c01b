package org.bianmin.run.local.edit;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.bianmin.content.catalog.FromContent;
import org.bianmin.content.catalog.Reading;

/** Drops what was read from the content, so that whoever next asks for it has it read anew. */
@Singleton
public class ContentRenewal {

    private final Instance<Reading<?>> readings;
    private final Instance<FromContent> read;

    ContentRenewal(@Any Instance<Reading<?>> readings, @Any Instance<FromContent> read) {
        this.readings = readings;
        this.read = read;
    }

    /** Drops all of it. */
    public void drop() {
        // First what the others are taken from, so that none of them is taken from it again meanwhile.
        readings.handles().forEach(ContentRenewal::drop);
        read.handles().forEach(ContentRenewal::drop);
    }

    private static void drop(Instance.Handle<? extends FromContent> bean) {
        bean.get();
        bean.destroy();
    }
}
