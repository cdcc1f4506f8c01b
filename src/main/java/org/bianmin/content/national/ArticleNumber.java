package org.bianmin.content.national;

/** The numbers of articles as Chinese laws write them. */
public final class ArticleNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";
    private static final int[] VALUES = {1000, 100, 10};
    private static final int LIMIT = 10_000;

    private ArticleNumber() {}

    /**
     * {@code 第一千零一十二条} for 1012.
     *
     * @throws IllegalArgumentException unless it is from 1 to 9999
     */
    public static String zh(int article) {
        if (article < 1 || article >= LIMIT) {
            throw new IllegalArgumentException("no article has the number " + article);
        }
        StringBuilder words = new StringBuilder();
        int rest = article;
        boolean gap = false;
        for (int unit = 0; unit < VALUES.length; unit++) {
            int digit = rest / VALUES[unit];
            rest %= VALUES[unit];
            if (digit > 0) {
                // Ten to nineteen begin with the unit itself.
                String count = words.isEmpty() && digit == 1 && VALUES[unit] == 10 ? "" : digit(digit);
                words.append(gap ? digit(0) : "").append(count).append(UNITS.charAt(unit));
            }
            gap = digit == 0 && !words.isEmpty();
        }
        if (rest > 0) {
            words.append(gap ? digit(0) : "").append(digit(rest));
        }
        return "第" + words + "条";
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
