/**
 * Workbooks of Excel and WPS (XLSX), made into the CSV that the import of lists reads. A room of its own, because only the command
 * line takes workbooks in, and the packages that have no command line do without the library.
 */
@Module(uses = {})
package org.bianmin.content.workbook;

import org.bianmin.Module;
