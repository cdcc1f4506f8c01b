package org.bianmin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.bianmin.support.Folders;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this machine with a new profile, so that nothing of an earlier visit is left in it. */
final class Browser implements AutoCloseable {

    /** How long a page may take to come or to change. Only a page that never does fails a test. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(boolean script, Path profile) {
        Path chromium =
                Program.find("test.chromium", List.of("chromium", "chromium-browser", "google-chrome", "chrome"));
        Path chromedriver = Program.find("test.chromedriver", List.of("chromedriver"));
        this.profile = profile;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1280,1024",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        if (!script) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE.multipliedBy(4));
        forgetItsOwnPage();
    }

    /** Leaves the page that Chromium shows when it starts, and what that asked for. */
    private void forgetItsOwnPage() {
        open("about:blank");
        requested();
        complaints();
    }

    /** As it is when somebody installs it, in a window of 1280 by 1024 pixels. */
    static Browser start() {
        return new Browser(true, newFolder());
    }

    /** With JavaScript switched off in its settings. Scripts of the tests run all the same. */
    static Browser withoutScript() {
        return new Browser(false, newFolder());
    }

    /** The one that somebody used before, with all that it has kept. */
    static Browser again(Path profile) {
        return new Browser(true, profile);
    }

    /** Where it keeps things. */
    Path profile() {
        return profile;
    }

    /** Ends as a phone does whose battery is empty: nobody has told it before. */
    void die() {
        ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().commandLine().orElse("").contains("--user-data-dir=" + profile))
                .toList()
                .forEach(ProcessHandle::destroyForcibly);
        driver.quit();
        for (String lock : List.of("SingletonLock", "SingletonCookie", "SingletonSocket")) {
            profile.resolve(lock).toFile().delete();
        }
    }

    void open(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return find(css).getText();
    }

    /** What the keyboard writes into now. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Follows the link or presses the button that has the focus, and waits for the page that comes. */
    void enter() {
        run("window.bianminLeft = true");
        press(Keys.ENTER);
        awaitTrue("return !window.bianminLeft && document.readyState === 'complete'");
    }

    /** Clicks on what leads to another page, and waits for that page. */
    void follow(String css) {
        run("window.bianminLeft = true");
        find(css).click();
        awaitTrue("return !window.bianminLeft && document.readyState === 'complete'");
    }

    /** Goes back, as with the button of the browser. */
    void back() {
        driver.navigate().back();
        awaitTrue("return document.readyState === 'complete'");
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that calls its last argument when it is done. */
    Object runAndWait(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Waits until something is shown. */
    WebElement await(String css) {
        awaitTrue("var e = document.querySelector(arguments[0]); return !!e && e.getClientRects().length > 0", css);
        return find(css);
    }

    /** Waits until a script answers with true. */
    void awaitTrue(String script, Object... arguments) {
        new WebDriverWait(driver, PATIENCE).until(now -> Boolean.TRUE.equals(run(script, arguments)));
    }

    /** Calls a command of the Chrome DevTools protocol. */
    Map<String, Object> devTools(String command, Map<String, Object> arguments) {
        return driver.executeCdpCommand(command, arguments);
    }

    /** From now on as a phone: as wide as said, in CSS pixels, touched and not clicked. */
    void beAPhone(int width) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        devTools("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    }

    /** From now on as if the system had dark colours, or light ones. */
    void preferDark(boolean dark) {
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** What the print button would print, in the paper size that the page itself asks for. */
    byte[] pdf() {
        Map<String, Object> printed =
                devTools("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    /** The addresses that the pages have asked for since this was last called, in the order of asking. */
    List<String> requested() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .flatMap(entry -> NetworkLog.requested(entry.getMessage()).stream())
                .toList();
    }

    /** What the pages have complained of since this was last called, such as a script that fails or a file that is missing. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        try {
            Folders.delete(profile);
        } catch (UncheckedIOException e) {
            // The system cleans its temporary folder itself; a file that Chromium still holds is no failure of the
            // test.
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("bianmin-chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
