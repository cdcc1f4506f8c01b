package org.bianmin.doors.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code (ISO/IEC 18004) as the path of a drawing.
 *
 * @param text what it says
 * @param size modules a side, the quiet zone included
 * @param path the dark modules as an SVG path, one unit a module
 */
public record QrDrawing(String text, int size, String path) {

    /** The light border that the standard asks for, in modules. */
    private static final int QUIET_ZONE = 4;

    /** The code of a text; about a seventh of it may be damaged, which is what paper on a wall needs. */
    public static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        return new QrDrawing(text, code.size + 2 * QUIET_ZONE, path(code));
    }

    /** One stroke for each run of dark modules in a row: a third of the bytes of a square for each module. */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int end = x;
                while (end < code.size && code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                    path.append('h')
                            .append(end - x)
                            .append("v1h-")
                            .append(end - x)
                            .append('z');
                }
                x = end + 1;
            }
        }
        return path.toString();
    }
}
