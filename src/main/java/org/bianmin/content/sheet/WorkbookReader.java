package org.bianmin.content.sheet;

import java.io.IOException;

/** Makes workbooks of Excel and WPS (XLSX) into CSV. Only the packaging for one machine has one; elsewhere people save as CSV. */
public interface WorkbookReader {

    /** Whether a file is a workbook. */
    boolean isOne(byte[] file);

    /**
     * The first sheet that is shown, as CSV in UTF-8, its rows on the lines where they stand.
     *
     * @throws IOException if it is damaged, protected by a password, or larger than anybody fills in by hand
     */
    byte[] csv(byte[] file) throws IOException;
}
