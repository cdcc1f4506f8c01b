package org.bianmin.content.workbook;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Keeps Zstandard out of native executables: the library for it is not here, workbooks are never compressed with it, and the compiler
 * refuses what it cannot link.
 */
@TargetClass(ZipFile.class)
final class ZipFileInNative {

    @Substitute
    InputStream createZstdInputStream(InputStream in) throws IOException {
        throw new IOException("compressed with Zstandard");
    }
}
