package org.bianmin.support;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a QR code from the path that draws it, as a camera would: from pixels. */
public final class QrReader {

    private static final int PIXELS = 6;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    private QrReader() {}

    /** What the only code in a drawing says. */
    public static String read(int size, String path) throws NotFoundException {
        int side = size * PIXELS;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(path);
        int end = 0;
        while (run.find()) {
            if (run.start() != end || !run.group(3).equals(run.group(4))) {
                throw new AssertionError("not only runs: " + path);
            }
            end = run.end();
            fill(pixels, side, Integer.parseInt(run.group(1)), Integer.parseInt(run.group(2)), run.group(3));
        }
        if (end != path.length()) {
            throw new AssertionError("not only runs: " + path);
        }
        Result[] results = new QRCodeMultiReader()
                .decodeMultiple(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))));
        return results[0].getText();
    }

    private static void fill(int[] pixels, int side, int x, int y, String length) {
        for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
            int from = row * side + x * PIXELS;
            Arrays.fill(pixels, from, from + Integer.parseInt(length) * PIXELS, 0);
        }
    }
}
