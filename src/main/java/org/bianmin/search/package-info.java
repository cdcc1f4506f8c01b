/**
 * Finding a page by what people type: Chinese or English, everyday words, pinyin, with slips. Items, and whatever else answers a
 * question: guides, offices, duties, regimes, the handbook, law, working days, the look-up. No HTTP, no files but the tables of the
 * content; the desk answers with it, and the site publishes its index for phones.
 *
 * <p>Decisions: an own index of single characters and pairs of neighbours for Chinese, and of word stems with prefixes for
 * English. Weights are worked out when the index is made (BM25F), so that a search only adds up and the script in the browser
 * gives the same order from the same numbers; a test types every written query into a browser and compares. A table that clerks
 * can edit says what everyday words mean; a row without a meaning is a word to leave out. Another says what no list holds, for
 * which nothing is guessed. What stands nowhere in the index, and only that, may be a slip, pinyin or a word with a letter wrong.
 *
 * <p>How characters sound and which are the traditional ones is kept in two small tables among the resources, made once with
 * ICU4J: the library would be 14 MB in every package, and the phone needs the same tables.
 *
 * <p>Measured on 324 items. A query counts if an expected page is first, or among the first five. "Known" are the 60 queries of
 * {@code content/queries.csv}, "new" 36 others. The 200 questions were written before the search did more than the line before the
 * last; the half that is held back has been counted and never looked at. Lists hold no answer for 10 of each half, and none is
 * given. "Second" are 37 of 40 more, written before where to complain and what is handled elsewhere were pages that are found,
 * and never looked at either; to 2 of the 3 that no list holds something is shown.
 *
 * <pre>
 *                                                  known        new          tuning       held back    second
 *                                                  1    1-5     1    1-5     1    1-5     1    1-5     1    1-5
 * pairs, all of them must be there                 .27  .35     .17  .28
 * Lucene 9.12 smartcn (words), all must be there   .33  .45     .39  .47
 * Lucene 9.12 smartcn, any                         .47  .70     .44  .67
 * Lucene 9.12 CJK (pairs), any                     .50  .75     .42  .67
 * this index, items only, without the table        .55  .80     .64  .86
 * this index, items only, with the table           .90  .98     .92  1.00
 * this index with most pages, pinyin and slips     .97  1.00    .92  1.00    .94  1.00    .90  .98     .41  .57
 * with complaints and matters elsewhere            .97  1.00    .92  1.00    .98  1.00    .89  .98     .76  .95
 * </pre>
 *
 * <p>Lucene, fields and weights the same and no table, was rejected: it finds less, cuts words otherwise than people type them, and
 * weighs 9.6 MB where this index takes half a megabyte of memory.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.division",
            "content.find",
            "content.folder",
            "content.guide",
            "content.lint",
            "content.national",
            "content.register",
            "ground.text"
        })
package org.bianmin.search;

import org.bianmin.Module;
