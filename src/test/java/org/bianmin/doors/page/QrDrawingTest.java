package org.bianmin.doors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.support.QrReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrDrawingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.cn/zh/tunchang/12.html",
                "https://bianmin.tunchang.gov.example.cn/en/yazhou/guide-land-acquired-subsidy.html",
                "https://便民.example/zh/yeji/second-12-apply.html"
            })
    void aCameraReadsWhatItSays(String address) throws Exception {
        QrDrawing drawing = QrDrawing.of(address);
        assertEquals(address, QrReader.read(drawing.size(), drawing.path()));
    }

    @Test
    void theQuietZoneIsFourModulesWide() {
        QrDrawing drawing = QrDrawing.of("https://a.cn/");
        assertTrue(drawing.path().startsWith("M4 4h7v1h-7z"), drawing.path());
        assertFalse(drawing.path().contains("M3 ") || drawing.path().matches(".*M\\d+ [0-3]h.*"));
    }

    /** The style sheet strokes what is drawn; a stroke around each run of modules fills the white between them. */
    @ParameterizedTest
    @ValueSource(strings = {".qr svg", "svg.w1 path,.qrc path"})
    void noLineIsDrawnAroundTheModules(String drawn) throws IOException {
        String styles = Files.readString(Path.of("site-templates/assets/bianmin.css"));
        int rule = styles.indexOf(drawn + "{");
        assertTrue(rule >= 0, drawn);
        assertTrue(styles.substring(rule, styles.indexOf('}', rule)).contains("stroke:none"), drawn);
    }
}
