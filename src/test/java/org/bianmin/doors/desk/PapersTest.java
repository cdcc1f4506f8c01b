package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Papers, which are sent one at a time and kept through whatever happens to the form. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PapersTest {

    private static final String PAGE = "/desk/apply/zh/east-1";

    @Test
    void papersAreKeptThroughErrorsAndCanBeTakenAway() throws IOException {
        Forms.Visitor visitor = new Forms.Visitor();
        String key = Forms.key();
        Document one = visitor.send(paper(key, "add", "户口簿.png", photo(40)), PAGE, 200);
        assertEquals(0, one.select(".esum").size(), "errors are shown only for what was handed in");
        assertEquals("户口簿.png", one.selectFirst(".papers b").text());
        assertTrue(one.selectFirst(".papers small").text().matches("PNG · \\d+ KB"), one::html);
        assertEquals("半张", one.getElementById("f-applicantName").val());

        Document two = visitor.send(paper(key, "add", "second.png", photo(50)), PAGE, 200);
        assertEquals(2, two.select(".papers li").size());

        Document refused = visitor.send(
                given().contentType(Forms.TYPE).formParam("key", key).formParam("send", "yes"), PAGE, 200);
        assertNotNull(refused.selectFirst(".esum"));
        assertEquals(2, refused.select(".papers li").size());

        Element remove = refused.selectFirst(".papers button");
        Document left = visitor.send(
                given().contentType(Forms.TYPE)
                        .formParam("key", key)
                        .formParam("applicantName", "又填")
                        .formParam("remove", remove.val()),
                PAGE,
                200);
        assertEquals("second.png", left.select(".papers b").text());
        assertEquals("又填", left.getElementById("f-applicantName").val());

        Document receipt = visitor.send(Forms.application("带材料", key), PAGE, 200);
        Document found = visitor.open(
                "/desk/case/zh/" + receipt.getElementById("case-number").text(), 200);
        assertEquals("1", found.select(".facts dd").last().text());
    }

    @Test
    void aPaperThatComesWithTheFormIsTakenToo() throws IOException {
        Forms.Visitor visitor = new Forms.Visitor();
        Document receipt = visitor.send(
                paper(Forms.key(), "send", "x.png", photo(30))
                        .multiPart("residentId", Forms.RESIDENT)
                        .multiPart("mobile", "13812345678")
                        .multiPart("truthful", "yes"),
                PAGE,
                200);
        Document found = visitor.open(
                "/desk/case/zh/" + receipt.getElementById("case-number").text(), 200);
        assertEquals("1", found.select(".facts dd").last().text());
    }

    @Test
    void addingNothingSaysToChooseAFile() {
        Document page = Forms.send(
                given().contentType(Forms.TYPE)
                        .formParam("key", Forms.key())
                        .formParam("applicantName", "没选")
                        .formParam("add", "yes"),
                PAGE,
                200);
        assertEquals(
                words("error_no_file"),
                page.getElementById("f-attachments-error").text());
        assertEquals("没选", page.getElementById("f-applicantName").val());
        assertEquals(1, page.select(".esum a").size());
    }

    @Test
    void aFileThatCannotBeTakenIsToldAndTheRestIsKept() {
        Document page = Forms.send(paper(Forms.key(), "add", "x.png", "no photo".getBytes()), PAGE, 200);
        assertTrue(page.getElementById("f-attachments-error").text().contains("x.png"), page::html);
        assertEquals("半张", page.getElementById("f-applicantName").val());
        assertEquals(0, page.select(".papers li").size());
    }

    @Test
    void whatOfManyAtOnceIsLeftOutIsNamed() throws IOException {
        String key = Forms.key();
        RequestSpecification many = paper(key, "add", "p1.png", photo(10))
                .multiPart("attachments", "p2.txt", "no photo".getBytes(), "text/plain");
        for (int i = 3; i <= 100; i++) {
            many.multiPart("attachments", "IMG_20261130_1011%03d.png".formatted(i), photo(10), "image/png");
        }
        Document page = Forms.send(many, PAGE, 200);
        List<String> taken = page.select(".papers b").eachText();
        String said = page.getElementById("f-attachments-error").text();
        assertTrue(said.contains("p2.txt"), said);
        assertFalse(taken.contains("p2.txt"));
        int first = taken.size() + 2;
        assertTrue(said.contains("IMG_20261130_1011%03d.png".formatted(first)), said);
        assertFalse(said.contains("IMG_20261130_1011%03d.png".formatted(first - 1)), "taken");
        long named = said.split("IMG_", -1).length;
        assertTrue(said.contains("还有 " + (100 - taken.size() - named) + " 个"), said);

        page = Forms.send(
                paper(Forms.key(), "add", "p1.png", photo(10))
                        .multiPart("attachments", "p2.txt", "no photo".getBytes(), "text/plain")
                        .multiPart("attachments", "p3.txt", "no photo".getBytes(), "text/plain"),
                PAGE,
                200);
        assertTrue(page.getElementById("f-attachments-error").text().endsWith("没有收下：p2.txt、p3.txt。"));
    }

    private static RequestSpecification paper(String key, String button, String name, byte[] content) {
        return given().config(RestAssured.config()
                        .httpClient(HttpClientConfig.httpClientConfig()
                                .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                        .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8")))
                .multiPart("key", key)
                .multiPart("applicantName", "半张", "text/plain; charset=UTF-8")
                .multiPart("attachments", name, content, "image/png")
                .multiPart(button, "yes");
    }

    private static byte[] photo(int side) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
