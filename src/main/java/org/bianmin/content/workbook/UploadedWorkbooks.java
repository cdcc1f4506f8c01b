package org.bianmin.content.workbook;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
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

    /** By the list at its end: some programs write the sizes of the parts nowhere else. */
    private static void requireSmall(byte[] file) throws IOException {
        long size = 0;
        byte[] piece = new byte[PIECE];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(piece); read >= 0; read = part.read(piece)) {
                        size += read;
                        if (size > MOST) {
                            throw new IOException("the workbook is larger than " + MOST + " bytes");
                        }
                    }
                }
            }
        }
    }
}
