package org.bianmin.conformance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bianmin.support.Photos;

/** Somebody who fills in the form. The numbers belong to nobody: they only have the right check digit. */
public final class Applicant {

    public static final String ITEM = "east-1";
    public static final String PATH = "/desk/apply/zh/" + ITEM;

    private Applicant() {}

    /** Answers that the form takes, as a browser sends them, with a key of their own. */
    public static Map<String, String> answers(String name) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("key", UUID.randomUUID().toString().replace("-", ""));
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

    /** A photo of that many bytes, with every value of a byte in it, those included that are no text. */
    public static byte[] photo(int bytes) {
        return Photos.jpeg(bytes);
    }
}
