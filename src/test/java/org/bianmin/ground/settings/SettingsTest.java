package org.bianmin.ground.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bianmin.support.GivenSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final String ADDRESS = "bianmin.site.address";

    @Test
    void whereNothingIsSetEverythingHasItsDefault() {
        Settings settings = GivenSettings.of(Map.of());
        assertEquals(Path.of("content"), settings.content());
        assertEquals(Path.of("data"), settings.data());
        assertEquals(Path.of("site-templates"), settings.templates());
        assertEquals(Optional.empty(), settings.preview());
        assertEquals(new SiteAddress(""), settings.site().address());
        assertEquals("/desk/", settings.site().desk());
        assertEquals(Path.of("data/site"), settings.site().folder());
        assertEquals("bianmin.org", settings.feed().authority());
    }

    @Test
    void theSiteStandsAmongTheDataUnlessItHasAFolderOfItsOwn() {
        Map<String, String> data = Map.of("bianmin.data", "/srv/desk");
        assertEquals(Path.of("/srv/desk/site"), GivenSettings.of(data).site().folder());
        Map<String, String> both = Map.of("bianmin.data", "/srv/desk", "bianmin.site.folder", "/srv/www");
        assertEquals(Path.of("/srv/www"), GivenSettings.of(both).site().folder());
    }

    @Test
    void whatIsPublicStandsAmongTheDataOrNowhere() {
        Map<String, String> data = Map.of("bianmin.data", "/srv/desk");
        assertEquals(
                Optional.of(Path.of("/srv/desk/published")),
                GivenSettings.of(data).published());
        assertEquals(
                Optional.empty(),
                GivenSettings.of(Map.of("bianmin.published", "")).published());
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example, https://x.example/, https://x.example/",
        "https://x.example/, https://x.example/, https://x.example/",
        "https://x.example/desk, https://x.example/desk/, https://x.example/desk/",
        "' https://x.example ', https://x.example/, https://x.example/",
        "/town, /town/, /town/",
        "/, '', /",
        "'', '', /"
    })
    void anAddressOfTheSiteEndsInASlashOrIsUnknown(String given, String url, String root) {
        SiteAddress address = GivenSettings.of(Map.of(ADDRESS, given)).site().address();
        assertEquals(url, address.url());
        assertEquals(root, address.root());
    }

    @Test
    void theAddressOfTheDeskEndsInASlash() {
        Map<String, String> given = Map.of("bianmin.site.desk", "https://desk.example");
        assertEquals("https://desk.example/", GivenSettings.of(given).site().desk());
    }

    @Test
    void aMisspeltSettingIsRefused() {
        Map<String, String> given = Map.of("bianmin.site.adress", "https://x.example/");
        ConfigValidationException refusal =
                assertThrows(ConfigValidationException.class, () -> GivenSettings.of(given));
        assertTrue(refusal.getMessage().contains("bianmin.site.adress"), refusal.getMessage());
    }

    @Test
    void whatIsWrittenOfTheSitesSettingsChangesWithEachOfThem() {
        String usual = GivenSettings.of(Map.of()).site().toString();
        assertEquals(usual, GivenSettings.of(Map.of(ADDRESS, "/")).site().toString());
        assertNotEquals(
                usual,
                GivenSettings.of(Map.of(ADDRESS, "https://x.example")).site().toString());
        assertNotEquals(
                GivenSettings.of(Map.of()).feed().toString(),
                GivenSettings.of(Map.of("bianmin.feed.authority", "x.example"))
                        .feed()
                        .toString());
    }
}
