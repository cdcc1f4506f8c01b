/**
 * What has been published: jurisdictions, lists, items, forms and terms as records, and the readers that fill them from the files
 * in {@code content/} and tell a clerk, with file and line, what is wrong there.
 *
 * <p>Decisions: one row a file line. Lists are CSV, because clerks have spreadsheets and the rows are many; the clauses,
 * responsibilities and remarks of a row stand in tables of their own beside it, so that every cell stays short. What has depth is
 * YAML. Cells that hold a word of the field or an office hold it in the source's own Chinese and take their English from the
 * glossary or the offices, so that it stands once.
 */
@Module(uses = {"content.folder", "ground.text"})
package org.bianmin.content.catalog;

import org.bianmin.Module;
