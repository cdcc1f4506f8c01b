package org.bianmin.run.local.routes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.site.Publication;
import org.bianmin.ground.settings.Settings;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.WholeSites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long browsers may keep what the local server serves. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CacheHeadersTest {

    @Inject
    Publication publication;

    @Inject
    Assets assets;

    @Inject
    Settings settings;

    @Test
    void whatHasAHashInItsNameIsKeptAndAllElseAskedForAgain() {
        publication.switchOver(settings.site().folder(), made -> {});
        WholeSites.count("fixture, served");
        given().get("/sw.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .contentType(containsString("javascript"));
        given().get("/zh/index.html").then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
        given().get("/assets/" + assets.published("bianmin.css"))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
        given().get("/assets/gone.css").then().statusCode(404).header("Cache-Control", equalTo("no-store"));
        given().get("/desk/search/zh?q=x").then().statusCode(200).header("Cache-Control", containsString("no-"));
    }

    @Test
    void aReleaseIsServedAsSoonAsTheLinkLeadsToIt(@TempDir Path temp) throws IOException {
        publication.switchOver(settings.site().folder(), made -> {});
        Path current = settings.site().folder().toRealPath();
        given().get("/zh/index.html").then().statusCode(200).body(containsString("main"));
        Files.createDirectory(temp.resolve("zh"));
        Files.writeString(temp.resolve("zh/index.html"), "another release");
        Files.writeString(temp.resolve("404.html"), "not in the other release");
        try {
            link(temp);
            given().get("/zh/index.html").then().statusCode(200).body(equalTo("another release"));
            given().get("/en/index.html").then().statusCode(404).body(equalTo("not in the other release"));
        } finally {
            link(current);
        }
        given().get("/en/index.html").then().statusCode(200);
    }

    private void link(Path release) throws IOException {
        Path folder = settings.site().folder().toAbsolutePath();
        Path link = Files.createSymbolicLink(folder.resolveSibling("next"), release);
        Files.move(link, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
