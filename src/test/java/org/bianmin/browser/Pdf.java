package org.bianmin.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A printed document.
 *
 * @param pages the text of each page, without any white space: a printer breaks lines where it likes
 * @param sizes the width and height of each page in points, rounded
 * @param codes what the QR codes on all pages say, read from the pages as a camera reads them from paper
 */
record Pdf(List<String> pages, List<String> sizes, List<String> codes) {

    static final String A4 = "595x842";
    private static final int DOTS_PER_INCH = 150;

    /** Reads a PDF, and leaves it below {@code target/print} for those who want to look at it. */
    static Pdf of(byte[] bytes, String name) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Path folder = Files.createDirectories(Path.of("target/print"));
            Files.write(folder.resolve(name + ".pdf"), bytes);
            List<String> pages = new ArrayList<>();
            List<String> sizes = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(textOf(document, stripper, i + 1));
                PDRectangle size = document.getPage(i).getMediaBox();
                sizes.add(Math.round(size.getWidth()) + "x" + Math.round(size.getHeight()));
                codes.addAll(codes(renderer.renderImageWithDPI(i, DOTS_PER_INCH)));
            }
            return new Pdf(List.copyOf(pages), List.copyOf(sizes), List.copyOf(codes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the text of each page, as {@link #pages} has it. */
    static List<String> pagesOf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                pages.add(textOf(document, stripper, i));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(PDDocument document, PDFTextStripper stripper, int page) throws IOException {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return squeezed(stripper.getText(document));
    }

    String text() {
        return String.join("", pages);
    }

    /** Without white space. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b\\u3000]+", "");
    }

    private static List<String> codes(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            List<String> found = new ArrayList<>();
            for (var result : new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))) {
                found.add(result.getText());
            }
            return found;
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
