package org.bianmin.run.local.routes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.bianmin.content.ContentHolder;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.site.SiteGenerator;
import org.bianmin.ground.settings.Settings;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.WholeSites;
import org.junit.jupiter.api.Test;

/** How long browsers may keep what the local server serves. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CacheHeadersTest {

    @Inject
    SiteGenerator generator;

    @Inject
    ContentHolder holder;

    @Inject
    Assets assets;

    @Inject
    Settings settings;

    @Test
    void whatHasAHashInItsNameIsKeptAndAllElseAskedForAgain() {
        generator.generate(holder.current(), settings.site().folder(), made -> {});
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
        given().get("/assets/gone.css").then().statusCode(404).header("Cache-Control", nullValue());
        given().get("/desk/search/zh?q=x").then().statusCode(200).header("Cache-Control", containsString("no-"));
    }
}
