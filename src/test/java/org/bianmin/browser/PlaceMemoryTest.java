package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home page remembers the place that a person chose, and no other. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PlaceMemoryTest {

    private static final String HOME = "zh/index.html";
    private static final String REMEMBERED = "return [...document.querySelectorAll('#places i')]"
            + ".map(mark => mark.closest('[data-place]').getAttribute('data-place')).join(' ')";

    private static final String TILES = "return [...document.querySelectorAll('[data-in~=' + arguments[0] + ']')]"
            + ".filter(tile => tile.href.includes('/' + arguments[0] + '/theme-')).length"
            + " + ' of ' + document.querySelectorAll('[data-in~=' + arguments[0] + ']').length";

    @Inject
    PublishedSite site;

    @TempDir
    Path root;

    private FolderServer server;
    private Browser browser;

    @BeforeEach
    void begin() throws Exception {
        Content.lay(site.folder(), root);
        server = new FolderServer(root);
        browser = Browser.start();
    }

    @AfterEach
    void end() {
        browser.close();
        server.close();
    }

    @Test
    void aPageOfAPlaceThatWasOnlyReadIsNotRemembered() {
        browser.open(server.address("zh/east/1.html"));
        browser.open(server.address("zh/east/offices.html"));
        browser.open(server.address(HOME));
        assertEquals("", browser.run(REMEMBERED));
    }

    @Test
    void thePlaceThatWasOpenedIsRememberedInWordsAndCanBeForgotten() {
        browser.open(server.address("zh/west/index.html"));
        browser.open(server.address(HOME));
        assertEquals("west", browser.run(REMEMBERED));
        String tiles = (String) browser.run(TILES, "west");
        assertTrue(tiles.matches("([1-9][0-9]*) of \\1"), tiles);
        assertTrue(browser.run("return document.getElementById('mine').textContent")
                .toString()
                .contains(browser.run("return document.querySelector('[data-place=west] b').firstChild.textContent")
                        .toString()));
        browser.run("document.querySelector('#mine button').click()");
        browser.open(server.address(HOME));
        assertEquals("", browser.run(REMEMBERED));
    }

    @Test
    void choosingAPlaceForAThemeIsChoosingThePlace() {
        browser.open(server.address(HOME));
        browser.follow(".tiles.big a[data-in~=east]");
        browser.follow("[data-chooses=east]");
        browser.open(server.address(HOME));
        assertEquals("east", browser.run(REMEMBERED));
    }
}
