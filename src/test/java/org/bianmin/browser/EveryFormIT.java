package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URL;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Language;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each form of the published content: filled in, sent and found again. Takes minutes, so only {@code .ci/run --all} runs it. */
@QuarkusIntegrationTest
@QuarkusTestResource(
        value = PostgresResource.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = PostgresResource.PUBLISHED, value = "yes"))
@Tag("long")
class EveryFormIT {

    @TestHTTPResource("/")
    URL address;

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTakenAndItsCaseIsFoundAgain(Language language) {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            for (Item item : CatalogReader.read(Content.real())
                    .items()
                    .filter(Item::isApplication)
                    .toList()) {
                browser.open(desk.page("desk/apply/" + language.code() + "/" + item.id()));
                Desk.fillIn(browser, "表 " + language.code());
                browser.follow("main form .btn");
                String number = browser.text("#case-number");
                desk.lookUp(browser, language.code(), number, browser.text("#lookup-secret"));
                assertEquals(number, browser.text(".facts dd.no"), item.id());
            }
        }
    }
}
