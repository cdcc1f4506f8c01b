package org.bianmin.run.local.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.doors.site.Publication;
import org.bianmin.support.Content;
import org.bianmin.support.ContentOfItsOwn;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site is published again after each edit, whatever the edit before it was. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(ContentOfItsOwn.class)
class WatchLoopTest {

    private static final String LIST = "jurisdictions/east/items.csv";
    private static final String RIGHT = "\n8,8,query,";
    private static final String WRONG = "\n8,8,apply,";
    private static final String MESSAGES = "messages/site.csv";

    @Inject
    WatchLoop edits;

    @Inject
    ContentFolder content;

    @Inject
    Publication publication;

    @TempDir
    Path site;

    private final BlockingQueue<Object> happened = new LinkedBlockingQueue<>();
    private Thread loop;

    @BeforeEach
    void start() {
        loop = new Thread(() -> {
            try {
                edits.run(
                        () -> happened.add(publication.publish(site, made -> {})),
                        failure -> happened.add(failure) && failure instanceof BrokenContentException);
            } catch (RuntimeException ended) {
                happened.add(ended.getClass());
            }
        });
        loop.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        loop.interrupt();
        loop.join();
    }

    @Test
    void anEditIsPublishedAndWhatIsWrongWaitsForTheNext() throws IOException, InterruptedException {
        String before = Files.readString(content.root().resolve(MESSAGES));
        try {
            assertNotNull(next());
            assertFalse(home().contains("便民通"));
            Content.replace(content, MESSAGES, "site_name,便民,", "site_name,便民通,");
            next();
            assertTrue(home().contains("便民通"));
            Content.replace(content, LIST, RIGHT, WRONG);
            assertEquals(BrokenContentException.class, next().getClass());
            Files.writeString(content.root().resolve(MESSAGES), before);
            assertEquals(BrokenContentException.class, next().getClass());
            assertTrue(home().contains("便民通"), "nothing is published while anything is wrong");
            Content.replace(content, LIST, WRONG, RIGHT);
            next();
            assertFalse(home().contains("便民通"));
        } finally {
            Files.writeString(content.root().resolve(MESSAGES), before);
            Files.writeString(
                    content.root().resolve(LIST),
                    Files.readString(content.root().resolve(LIST)).replace(WRONG, RIGHT));
        }
    }

    private Object next() throws InterruptedException {
        return happened.poll(2, TimeUnit.MINUTES);
    }

    private String home() throws IOException {
        return Files.readString(site.resolve("zh/index.html"));
    }
}
