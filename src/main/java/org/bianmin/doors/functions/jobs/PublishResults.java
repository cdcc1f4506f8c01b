package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.publication.PublicationRun;

/** Prepares what may be public for approval, and writes what was approved; safe to call again, and at the same time. */
@Singleton
public class PublishResults implements Job {

    private static final String NAME = "publish-results";

    private final ContentHolder content;
    private final PublicationRun publication;

    PublishResults(ContentHolder content, PublicationRun publication) {
        this.content = content;
        this.publication = publication;
    }

    @Funq(NAME)
    public PublicationRun.Done publish() {
        return publication.run(content.current());
    }

    @Override
    public String function() {
        return NAME;
    }

    @Override
    public void run() {
        publish();
    }
}
