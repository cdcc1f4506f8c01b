package org.bianmin.content.sheet.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bianmin.content.sheet.CellGuard;
import org.bianmin.content.sheet.SheetProblem;
import org.bianmin.ground.text.Text;

/**
 * What programs do to a cell on its way: an error value of a formula, a date made of a code, a number shortened, characters lost
 * when the file was written in another encoding. Only cells that a sheet changes are looked at.
 */
final class CellFaults {

    private static final Pattern ERROR_VALUE = Pattern.compile(
            "#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)|#{2,}");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?|\\d{1,2}/\\d{1,2}/\\d{2,4}"
                    + "|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}-[A-Z][a-z]{2}(?:-\\d{2,4})?|[A-Z][a-z]{2}-\\d{2}");
    private static final Pattern QUESTION_MARKS = Pattern.compile("\\?{2,}");
    private static final Pattern QUESTION_MARK = Pattern.compile("\\p{IsHan}\\?|\\?\\p{IsHan}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    /** Characters of the private use areas have the shape that one font gives them, and none in another. */
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");
    /** Kangxi radicals and compatibility ideographs look like a character and are another. */
    private static final Pattern LOOKALIKE = Pattern.compile("[\\u2E80-\\u2FDF\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]");

    private static final Text AS_TEXT =
            new Text("请先把该格设为文本格式，再重新填写。", "Set the format of the cell to text, then enter the value again.");
    private static final Text AS_UTF_8 =
            new Text("请照来源重新填写，另存为“CSV UTF-8（逗号分隔）”。", "Enter it again by the source and save as \"CSV UTF-8\".");

    private CellFaults() {}

    /**
     * What is wrong with a cell.
     *
     * @param value what it holds, without the guard
     */
    static List<SheetProblem> of(String value, CellPosition place) {
        List<SheetProblem> problems = new ArrayList<>();
        if (CellGuard.isShortenedNumber(value)) {
            problems.add(SheetProblem.error(
                    place,
                    new Text(
                            "表格软件把长数字改成了「" + value + "」，后面的数字已丢失。",
                            "The spreadsheet program has shortened a long number to \"" + value
                                    + "\"; digits are lost."),
                    new Text(
                            "请先把该格设为文本格式，再重新填写。", "Set the format of the cell to text, then enter the number again.")));
        } else if (ERROR_VALUE.matcher(value.toUpperCase(Locale.ROOT)).matches()) {
            problems.add(SheetProblem.error(
                    place,
                    new Text(
                            "「" + value + "」是表格软件的错误值，不是内容。",
                            "\"" + value + "\" is an error value of the spreadsheet program and no content."),
                    new Text("请照来源重新填写。", "Enter it again by the source.")));
        } else if (DATE.matcher(value).matches()) {
            problems.add(SheetProblem.error(
                    place,
                    new Text(
                            "表格软件把这一格改成了日期「" + value + "」。",
                            "The spreadsheet program has made a date of the cell: \"" + value + "\"."),
                    AS_TEXT));
        }
        characters(value, place, problems);
        return problems;
    }

    private static void characters(String value, CellPosition place, List<SheetProblem> problems) {
        if (value.indexOf('\uFFFD') >= 0 || QUESTION_MARKS.matcher(value).find()) {
            problems.add(SheetProblem.error(
                    place, new Text("「" + value + "」里有字丢失了。", "Characters are lost in \"" + value + "\"."), AS_UTF_8));
        } else if (QUESTION_MARK.matcher(value).find()) {
            problems.add(SheetProblem.warning(
                    place,
                    new Text(
                            "「" + value + "」里的 ? 可能是丢失的字。",
                            "The ? in \"" + value + "\" may be a character that is lost."),
                    new Text("请对照来源；确是问号的，写作？。", "Compare it with the source; write a question mark as ？.")));
        }
        if (CONTROL.matcher(value).find()) {
            problems.add(SheetProblem.error(
                    place,
                    new Text("这一格里有看不见的控制字符。", "There is an invisible control character in the cell."),
                    new Text("请删去重填。", "Empty the cell and enter it again.")));
        }
        PRIVATE.matcher(value)
                .results()
                .map(found -> codes(found.group()))
                .distinct()
                .forEach(code -> problems.add(SheetProblem.error(
                        place,
                        new Text(
                                "「" + code + "」是自造字，别人的电脑显示不出来。",
                                code + " is a private character, which other computers cannot show."),
                        new Text("请换成标准字。", "Enter the standard character."))));
        LOOKALIKE
                .matcher(value)
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(sign -> problems.add(lookalike(sign, place)));
    }

    private static SheetProblem lookalike(String sign, CellPosition place) {
        String meant = Normalizer.normalize(sign, Normalizer.Form.NFKC);
        Text message = new Text(
                "「" + sign + "」（" + codes(sign) + "）是部首或兼容字，搜索时找不到。",
                "\"" + sign + "\" (" + codes(sign)
                        + ") is a radical or compatibility character, which a search does not find.");
        return meant.equals(sign)
                ? SheetProblem.warning(place, message, new Text("请换成通用的字。", "Enter the common character."))
                : SheetProblem.warning(
                        place, message, new Text("请改为「" + meant + "」。", "Change it to \"" + meant + "\"."));
    }

    private static String codes(String sign) {
        return String.format("U+%04X", sign.codePointAt(0));
    }
}
