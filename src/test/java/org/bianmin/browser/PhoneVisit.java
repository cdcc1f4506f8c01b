package org.bianmin.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * What was seen of a page on a phone.
 *
 * @param page its path
 * @param tooWide how wide it is where it is wider than the screen, on an ordinary phone, there with large text, and on a small one
 * @param shifted by how much it moved while it was loaded, as Chromium measures it (CLS), if anybody can see it: where the lines of a
 *     long table come one by one, a column grows by a hair, and 0.1 is what counts as good
 * @param tooSmall what can be touched and is less than 44 pixels wide, high or from the next (WCAG 2.5.5), but for links in running
 *     text
 * @param requested the addresses that it asked for
 * @param complaints what the browser's console says
 */
record PhoneVisit(
        String page,
        List<String> tooWide,
        List<String> shifted,
        List<String> tooSmall,
        List<String> requested,
        List<String> complaints) {

    private static final int SMALL = 320;
    static final int ORDINARY = 390;

    private static final String SHIFT = """
            var done = arguments[0], sum = 0;
            new PerformanceObserver(function (list) {
              list.getEntries().forEach(function (entry) { sum += entry.value; });
            }).observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(function () { requestAnimationFrame(function () { setTimeout(function () {
              done(sum > 0.005 ? ['' + sum] : []);
            }, 20); }); });
            """;

    private static final String WIDER = """
            var screen = arguments[0], width = document.documentElement.scrollWidth, widest = document.body;
            if (width <= screen) return [];
            document.querySelectorAll('body *').forEach(function (e) {
              if (e.getBoundingClientRect().right >= widest.getBoundingClientRect().right) widest = e;
            });
            return [width + ' > ' + screen + ' ' + widest.outerHTML.slice(0, 160)];
            """;

    private static final String SMALL_TARGETS = """
            function inText(e) {
              if (e.tagName !== 'A' || getComputedStyle(e).display !== 'inline') return false;
              return Array.prototype.some.call(e.parentNode.childNodes, function (n) {
                return n.nodeType === 3 && n.textContent.trim().length > 1;
              });
            }
            var small = [], targets = [];
            document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary').forEach(
              function (e) {
                var target = /checkbox|radio/.test(e.type) && e.labels[0] || e, box = target.getBoundingClientRect();
                if (e.checkVisibility({visibilityProperty: true}) && box.bottom > 0 && !inText(e)) {
                  targets.push({is: e.outerHTML.slice(0, 120), box: box,
                    x: box.left + box.width / 2, y: box.top + box.height / 2});
                }
              });
            targets.forEach(function (one, i) {
              if (one.box.width < 43.9 || one.box.height < 43.9) {
                small.push(Math.round(one.box.width) + 'x' + Math.round(one.box.height) + ' ' + one.is);
              }
              targets.slice(i + 1).forEach(function (other) {
                var apart = one.box.right <= other.box.left || other.box.right <= one.box.left
                  || one.box.bottom <= other.box.top || other.box.bottom <= one.box.top;
                if (!apart && Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) < 43.9) {
                  small.push('one lies on the other: ' + one.is + ' ' + other.is);
                }
              });
            });
            return small;
            """;

    static PhoneVisit of(String page, String address, Browser browser) {
        browser.beAPhone(ORDINARY);
        browser.requested();
        browser.complaints();
        browser.open(address);
        List<String> shifted = shift(browser);
        List<String> tooSmall = small(browser);
        List<String> tooWide = new ArrayList<>(wide(browser, ORDINARY));
        Look.ELDER.on(browser);
        tooWide.addAll(wide(browser, ORDINARY));
        Look.LIGHT.on(browser);
        browser.beAPhone(SMALL);
        tooWide.addAll(wide(browser, SMALL));
        return new PhoneVisit(page, tooWide, shifted, tooSmall, browser.requested(), browser.complaints());
    }

    /** The width of the page and what sticks out furthest, where it is wider than the screen. */
    @SuppressWarnings("unchecked")
    static List<String> wide(Browser browser, int screen) {
        return (List<String>) browser.run(WIDER, screen);
    }

    @SuppressWarnings("unchecked")
    static List<String> shift(Browser browser) {
        return (List<String>) browser.runAndWait(SHIFT);
    }

    @SuppressWarnings("unchecked")
    static List<String> small(Browser browser) {
        return (List<String>) browser.run(SMALL_TARGETS);
    }
}
