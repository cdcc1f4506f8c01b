/**
 * Workbooks of Excel and WPS (XLSX), made into the CSV that the imports read. A room of its own, because only the packaging for one
 * machine takes workbooks in, at the command line and at the counter, and the others do without the library.
 */
@Module(uses = {"content.sheet"})
package org.bianmin.content.workbook;

import org.bianmin.Module;
