/**
 * What is made to be printed: the book of a place, and of each item the blank form and the sheet that tells everything at one time.
 *
 * <p>The print part of the style sheet is the product, and there are no PDF files. A browser makes the PDF that is wanted
 * from any page, from a place's {@code book.html}, and from the blank forms. Tried was openhtmltopdf 1.1.65, the one
 * maintained Java library that makes PDF from HTML with Chinese in it, on a guide with this style sheet: it knows neither flex nor
 * custom properties; it skips a whole rule for one selector that it does not know, so that links and buttons stay; it fails on a
 * table whose caption only screen readers see; and it fills drawings that should be lines. With the custom properties
 * written out and the caption removed, the guide had 7 pages where Chromium has 4, and took 0.8 seconds, or ten minutes for
 * all of them. It cannot read the fonts that come with most systems (Noto CJK is OpenType with PostScript outlines), so a
 * TrueType font of 16 MB would have to be shipped, and 10 MB of libraries, with AWT, which the native executable leaves out. Flying
 * Saucer and OpenPDF, from which it descends, know less CSS. A second set of templates in the CSS of 2004 was rejected: two
 * truths of the same page.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.change",
            "content.division",
            "content.guide",
            "content.register",
            "doors.page",
            "doors.site",
            "doors.site.guide",
            "doors.site.register",
            "ground.text"
        })
package org.bianmin.doors.site.paper;

import org.bianmin.Module;
