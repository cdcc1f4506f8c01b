/**
 * What has been published: jurisdictions, lists, items, forms, terms, schedules, as records. {@code catalog.read} fills
 * them from the files in {@code content/} and tells a clerk, with file and line, what is wrong there.
 *
 * <p>Decisions: one row a file line. Lists are CSV, because clerks have spreadsheets and the rows are many; the clauses,
 * responsibilities and findings of a row stand in tables of their own beside it, so that every cell stays short. What has
 * depth is YAML. YAML is read as nodes with their marks and not bound to classes, because a bound object no longer knows
 * its line, and because a native executable needs no reflection this way. Cells that hold a word of the field or an office
 * hold it in the source's own Chinese and take their English from the glossary or the offices, so that it stands once.
 */
package org.bianmin.catalog;
