package org.bianmin.domain.cases.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of people as somebody writes them in a letter: several, with blanks, in wide letters, with a title behind. */
final class WrittenNames {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern BETWEEN = Pattern.compile("[,、;/]");

    /** What people are called by behind their names. */
    private static final Pattern TITLE = Pattern.compile("\\(?(?:原|前|副|代)*"
            + "(?:主任|书记|局长|县长|区长|市长|镇长|乡长|街道办主任|科长|股长|所长|站长|队长|组长|村长|院长|校长|部长|处长|主席|会长|委员|经理|会计|文书"
            + "|干部|干事|科员|办事员|工作人员|窗口人员|公务员|同志|老师|医生|大夫|警官|法官|师傅|先生|女士|小姐)\\)?");

    private final List<String> names;

    WrittenNames(String written) {
        this.names = Stream.of(BETWEEN.split(folded(written)))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether one of them is that name, alone or with a title behind it. */
    boolean name(String known) {
        String name = folded(known);
        return !name.isEmpty()
                && names.stream()
                        .anyMatch(written -> written.startsWith(name)
                                && (written.length() == name.length()
                                        || TITLE.matcher(written.substring(name.length()))
                                                .matches()));
    }

    private static String folded(String name) {
        return BLANK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
