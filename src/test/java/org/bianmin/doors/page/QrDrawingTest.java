package org.bianmin.doors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
