package org.bianmin.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of axe-core on the page that is open: WCAG 2.2 A and AA, its best practices, and of AAA the contrast of 7:1 for text
 * (4.5:1 for large text). Letters of the colour of what is behind them, of which axe-core only says that somebody should look, are
 * wrong here. Colours and sizes differ between the ways to show a page, the rest does not.
 */
final class Axe {

    private static final String RUN = """
            var looks = arguments[0], done = arguments[arguments.length - 1];
            axe.run(document, looks
              ? {resultTypes: ['violations', 'incomplete'],
                 runOnly: ['color-contrast', 'color-contrast-enhanced', 'target-size', 'link-in-text-block']}
              : {resultTypes: ['violations', 'incomplete'],
                 rules: {'color-contrast-enhanced': {enabled: true}, 'target-size': {enabled: true}}}
            ).then(function (results) {
              var unseen = results.incomplete.map(function (rule) {
                return Object.assign({}, rule, {nodes: rule.nodes.filter(function (node) {
                  return node.any.some(function (check) { return check.data && check.data.messageKey === 'equalRatio'; });
                })});
              });
              done(results.violations.concat(unseen).flatMap(function (violation) {
                return violation.nodes.slice(0, 3).map(function (node) {
                  return violation.id + ' at ' + node.target.join(' ') + ': '
                    + node.failureSummary.replace(/\\s+/g, ' ');
                });
              }));
            }, function (error) { done(['axe failed: ' + error]); });
            """;

    /** The line that joins numbers is drawn beside the words; the rules cannot tell, and would not judge the words. */
    private static final String WITHOUT_LINES = """
            document.head.appendChild(document.createElement('style')).textContent =
              'li::before, li::after {background: none !important}';
            """;

    private final String source = source();

    /** What is wrong with the page in any way to show it, one line a place; the page's own way comes last. */
    List<String> violations(Browser browser) {
        List<String> all = new ArrayList<>();
        browser.run(source);
        browser.run(WITHOUT_LINES);
        for (Look look : Look.values()) {
            look.on(browser);
            run(browser, look != Look.LIGHT).forEach(wrong -> all.add(look + ": " + wrong));
        }
        Look.LIGHT.on(browser);
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Browser browser, boolean onlyLooks) {
        return (List<String>) browser.runAndWait(RUN, onlyLooks);
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
