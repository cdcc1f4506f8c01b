/**
 * A list of items as a spreadsheet: written for Excel and WPS, read back as they save it, shown as a preview, and put into
 * {@code content/} with a dated explanation. Knows no command line.
 *
 * <p>Decisions: what a row must hold is said once, by the catalog's own reader. The import therefore makes the files as they
 * would be, lets that reader read the whole content with them, and only turns its lines and columns into rows and letters of
 * the sheet. Cells that mean what they meant before keep their bytes, so that a round trip changes nothing. It writes CSV:
 * both programs save it, and anybody can look into it; what is lost by it (long numbers, formulas) is guarded, see {@code
 * CellGuard}. A workbook is made into CSV before it comes here.
 */
@Module(uses = {"content.catalog", "content.control", "content.folder", "ground.text"})
package org.bianmin.content.sheet;

import org.bianmin.Module;
