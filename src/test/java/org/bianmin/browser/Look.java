package org.bianmin.browser;

/** The ways to show a page. */
enum Look {
    LIGHT(false, "", ""),
    /** As a system with dark colours shows it. */
    DARK(true, "", ""),
    ELDER(false, "", "elder"),
    /** As somebody chose it on the page, on a system with light colours. */
    DARK_ELDER(false, "dark", "elder");

    private final boolean systemIsDark;
    private final String theme;
    private final String mode;

    Look(boolean systemIsDark, String theme, String mode) {
        this.systemIsDark = systemIsDark;
        this.theme = theme;
        this.mode = mode;
    }

    /** Shows the page that is open this way. */
    void on(Browser browser) {
        browser.preferDark(systemIsDark);
        browser.run(
                "var e = document.documentElement;"
                        + "e.setAttribute('data-theme', arguments[0]); e.setAttribute('data-mode', arguments[1])",
                theme,
                mode);
    }
}
