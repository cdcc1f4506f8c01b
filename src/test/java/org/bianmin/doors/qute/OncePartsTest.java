package org.bianmin.doors.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a template keeps for all pages, {@code {#once}}, asks for nothing that only some of them have: it would say on all of them
 * what holds for the one that happened to be made first.
 */
class OncePartsTest {

    private static final Path TEMPLATES = Path.of("site-templates");

    private static final Pattern TAG = Pattern.compile("\\{([#/]?)([A-Za-z][^{}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])[a-z]\\w*(?:\\.[a-z]\\w*)*");
    private static final Pattern PARAMETER = Pattern.compile("(?<![.\\w])([a-z]\\w*)=([\\w.]+)");
    private static final Pattern WORDS = Pattern.compile("'[^']*'");

    /** What of a page is the same for all pages of its language and root. */
    private static final Set<String> OF_ALL_PAGES = Set.of(
            "page.t",
            "page.url",
            "page.in",
            "page.asset",
            "page.isEnglish",
            "page.language",
            "page.member",
            "page.tagOf",
            "page.isForeign");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void whatIsKeptForAllPagesAsksForNothingOfOne() throws IOException {
        int[] seen = {0};
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                seen[0] += parts(file);
            }
        }
        assertTrue(seen[0] > 20, "parts found: " + seen[0]);
        assertEquals(List.of(), wrong);
    }

    @Test
    void aPartThatAsksForWhatOnlyOnePageHasIsFound() {
        part("a.html", "{#if item.isOpen}{page.t('a')}{/if}", Set.of("channel"));
        part("b.html", "{page.other}", Set.of());
        part("c.html", "{#for one in channel.lines}{page.in(one.text)}{one_count}{/for}", Set.of("channel"));
        assertEquals(List.of("a.html: item.isOpen", "b.html: page.other"), wrong);
    }

    private int parts(Path file) throws IOException {
        String text = read(file);
        int found = 0;
        Deque<Integer> begun = new ArrayDeque<>();
        Deque<Set<String>> by = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (tag.group(1).equals("#") && tag.group(2).startsWith("once ")) {
                begun.push(tag.end());
                by.push(known(tag.group(2)));
            } else if (tag.group(1).equals("/") && tag.group(2).equals("once")) {
                part(TEMPLATES.relativize(file).toString(), text.substring(begun.pop(), tag.start()), by.pop());
                found++;
            }
        }
        return found;
    }

    /** What a part may ask for: the object that it is made for, and for rows, which are kept for one place, that place. */
    private static Set<String> known(String once) {
        Set<String> known = new HashSet<>();
        Matcher parameter = PARAMETER.matcher(once);
        while (parameter.find()) {
            if (parameter.group(1).equals("by")) {
                known.add(parameter.group(2));
            } else if (parameter.group(2).equals("rows")) {
                known.add("jurisdiction");
            }
        }
        return known;
    }

    private void part(String file, String text, Set<String> outside) {
        Set<String> known = new HashSet<>(outside);
        Matcher tag = TAG.matcher(text.replaceAll("(?s)\\{\\|.*?\\|}", "").replaceAll("(?s)\\{!.*?!}", ""));
        while (tag.find()) {
            String words = tag.group(2);
            if (tag.group(1).equals("/")
                    || words.startsWith("once ")
                    || words.startsWith("else") && words.length() == 4) {
                continue;
            }
            if (words.startsWith("for ")) {
                known.add(words.split(" ")[1]);
                ask(file, words.substring(words.indexOf(" in ") + 4), known);
            } else if (words.startsWith("include ")) {
                include(file, words, known);
            } else {
                ask(file, words.replaceFirst("^(if|else if) ", ""), known);
            }
        }
    }

    private void include(String file, String words, Set<String> known) {
        Set<String> handedOn = new HashSet<>();
        Matcher parameter = PARAMETER.matcher(words);
        while (parameter.find()) {
            ask(file, parameter.group(2), known);
            handedOn.add(parameter.group(1));
        }
        String other = words.split("[ /]", 2)[1].split(" ")[0];
        part(other, read(TEMPLATES.resolve(other)).replaceAll("\\{@[^}]*}", ""), handedOn);
    }

    private void ask(String file, String expression, Set<String> known) {
        Matcher name = NAME.matcher(WORDS.matcher(expression).replaceAll("''"));
        while (name.find()) {
            String asked = name.group();
            String first = asked.replaceFirst("^(\\w+?)_(hasNext|index|count)$", "$1");
            if (Stream.concat(known.stream(), OF_ALL_PAGES.stream())
                    .noneMatch(may -> first.equals(may) || first.startsWith(may + "."))) {
                wrong.add(file + ": " + asked);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
