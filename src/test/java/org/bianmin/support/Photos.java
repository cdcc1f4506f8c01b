package org.bianmin.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files as people send them. */
public final class Photos {

    private static final byte[] HEAD =
            bytes(0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0);
    private static final byte[] END = bytes(0xFF, 0xD9);

    private Photos() {}

    /** A picture that can be drawn, as {@code jpg} or {@code png}. */
    public static byte[] drawn(String format) {
        BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(5, 5, 20, 12);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file of exactly that many bytes, at least 30, with the structure of a JPEG; stored as it is sent, for nothing has to go. */
    public static byte[] jpeg(int bytes) {
        byte[] coded = new byte[bytes - HEAD.length - END.length];
        new Random(bytes).nextBytes(coded);
        for (int i = 0; i < coded.length; i++) {
            coded[i] = coded[i] == (byte) 0xFF ? 0 : coded[i];
        }
        return joined(HEAD, coded, END);
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
