package org.bianmin.run.local.routes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.doors.site.Publication;
import org.bianmin.ground.settings.Settings;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.WholeSites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files of the site over HTTP: sent once as long as they stay the same, and small. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StaticFilesTest {

    private static final String PAGE = "/zh/index.html";

    @Inject
    Publication publication;

    @Inject
    Settings settings;

    @TestHTTPResource("/")
    URI desk;

    private Path folder;

    @BeforeEach
    void publish() {
        folder = settings.site().folder();
        if (!Files.exists(folder)) {
            publication.switchOver(folder, made -> {});
            WholeSites.count("fixture, served once");
        }
    }

    @Test
    void whoHasAFileIsNotSentItAgainUntilItChanges() throws IOException {
        String tag = given().get(PAGE).then().statusCode(200).extract().header("ETag");
        assertTrue(tag.matches("W/\"[0-9a-f]+-[0-9a-f]+\""), tag);
        Response again = given().header("If-None-Match", "\"other\", " + tag).get(PAGE);
        assertEquals(304, again.statusCode());
        assertEquals("", again.asString());
        assertEquals(tag, again.header("ETag"));
        assertEquals("no-cache", again.header("Cache-Control"));
        given().header("If-None-Match", "W/\"0-0\"").get(PAGE).then().statusCode(200);
        given().header("If-None-Match", tag).head(PAGE).then().statusCode(304);

        Path file = folder.toRealPath().resolve("zh/index.html");
        byte[] before = Files.readAllBytes(file);
        try {
            Files.writeString(file, "<!DOCTYPE html>another page");
            given().header("If-None-Match", tag)
                    .get(PAGE)
                    .then()
                    .statusCode(200)
                    .header("ETag", not(equalTo(tag)));
        } finally {
            Files.write(file, before);
        }
    }

    @Test
    void whatIsNoFileHasNoTag() {
        for (String path :
                new String[] {"/zh/../../keys.properties", "/.hidden", "/nothing.html", "/desk/search/zh?q=a"}) {
            assertEquals(null, given().header("If-None-Match", "*").get(path).header("ETag"), path);
        }
    }

    @Test
    void textsOfTheSiteAreCompressedAndWhatTheDeskSaysIsNot() throws Exception {
        HttpResponse<byte[]> page = compressed(PAGE);
        assertEquals("gzip", page.headers().firstValue("Content-Encoding").orElse(""));
        assertEquals("accept-encoding", page.headers().firstValue("Vary").orElse(""));
        assertTrue(page.body().length * 2 < given().get(PAGE).asByteArray().length);
        assertFalse(compressed("/desk/search/zh?q=a")
                .headers()
                .firstValue("Content-Encoding")
                .orElse("")
                .equals("gzip"));
    }

    private HttpResponse<byte[]> compressed(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(desk.resolve(path))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
