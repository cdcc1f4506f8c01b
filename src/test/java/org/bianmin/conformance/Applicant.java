package org.bianmin.conformance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Somebody who fills in the form. The numbers belong to nobody: they only have the right check digit. */
public final class Applicant {

    public static final String ITEM = "east-1";
    public static final String PATH = "/desk/apply/zh/" + ITEM;

    private Applicant() {}

    /** Answers that the form takes, as a browser sends them. */
    public static Map<String, String> answers(String name) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("applicantName", name);
        answers.put("residentId", "11010519491231002X");
        answers.put("mobile", "13800138000");
        answers.put("village", "东镇 大同村");
        answers.put("request", "第一行\r\n第二行 & <b>不是标签</b> +100%");
        answers.put("truthful", "yes");
        return answers;
    }

    public static String urlencoded(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A photo of that many bytes: JPEG's first bytes, then every value of a byte, those included that are no text. */
    public static byte[] photo(int bytes) {
        byte[] photo = new byte[bytes];
        new Random(bytes).nextBytes(photo);
        for (int i = 0; i < 512 && i < bytes; i++) {
            photo[i] = (byte) i;
        }
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;
        return photo;
    }
}
