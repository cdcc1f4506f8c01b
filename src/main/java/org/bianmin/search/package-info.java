/**
 * Finding an item by what people type: Chinese or English, everyday words, with slips. No HTTP, no files but {@code
 * synonyms.csv}; the desk answers with it, and the site publishes its index for phones.
 *
 * <p>Decisions: an own index of single characters and pairs of neighbours for Chinese, and of word stems with prefixes for
 * English. Weights are worked out when the index is made (BM25F), so that a search only adds up and the script in the browser
 * gives the same order from the same numbers. Whoever holds every part of the query comes first, then who holds most of it.
 * A table that clerks can edit says what everyday words mean; a row without a meaning is a word to leave out.
 *
 * <p>Measured on 324 items. A query counts if an expected item is first, or among the first five. "Known" are the 60 queries of
 * {@code content/queries.csv}, which were at hand when the weights were chosen and the table was written. "New" are 36 others,
 * written before anything was tried.
 *
 * <pre>
 *                                                  known        new
 *                                                  1    1-5     1    1-5
 * pairs, all of them must be there                 .27  .35     .17  .28
 * Lucene 9.12 smartcn (words), all must be there   .33  .45     .39  .47
 * Lucene 9.12 smartcn, any                         .47  .70     .44  .67
 * Lucene 9.12 CJK (pairs), any                     .50  .75     .42  .67
 * this index, without the table                    .55  .80     .64  .86
 * this index, with the table as first written      .90  .98     .72  .83
 * this index, with the table as it is              .90  .98     .92  1.00
 * </pre>
 *
 * <p>The line before the last is what somebody's own words find on the first day; the last one is what it becomes once words
 * that found nothing are added to the table, and the new queries are new no longer. Lucene, fields and weights the same and no
 * table, was rejected: it finds less, cuts words otherwise than people type them, and weighs 9.6 MB where this index takes half
 * a megabyte of memory.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.find",
            "content.folder",
            "content.guide",
            "content.lint",
            "ground.text"
        })
package org.bianmin.search;

import org.bianmin.Module;
