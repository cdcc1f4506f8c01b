package org.bianmin.content.workbook;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.bianmin.content.sheet.WorkbookReader;

/** Takes workbooks that staff upload: they are measured before they are unpacked. */
@Singleton
final class UploadedWorkbooks implements WorkbookReader {

    /** Unpacked, in bytes. A small file can hold a great deal of the same. */
    private static final long MOST = 30L * 1024 * 1024;

    private static final int PIECE = 8192;

    @Override
    public boolean isOne(byte[] file) {
        return Workbook.isOne(file);
    }

    @Override
    public byte[] csv(byte[] file) throws IOException {
        requireSmall(file);
        return Workbook.csv(file);
    }

    private static void requireSmall(byte[] file) throws IOException {
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    size += read;
                    if (size > MOST) {
                        throw new IOException("the workbook is larger than " + MOST + " bytes");
                    }
                }
            }
        }
    }
}
