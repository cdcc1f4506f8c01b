package org.bianmin.run.local.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The locale of the command line. In the locale C a Java machine cannot name a file with Chinese letters, and has lost those of
 * the arguments before the program begins.
 */
public final class Utf8Locale {

    private static final char LOST = '\uFFFD';
    private static final String ADVICE =
            "命令里有中文，语言环境须为 UTF-8，请加 LC_ALL=C.UTF-8 再运行。The command has Chinese in it and needs a UTF-8 locale; run it with LC_ALL=C.UTF-8.";

    private Utf8Locale() {}

    /** Tells a clerk what to do where an argument did not arrive as it was typed. */
    public static boolean isMissing(String... args) {
        CharsetEncoder names =
                Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder();
        if (Arrays.stream(args).allMatch(arg -> arg.indexOf(LOST) < 0 && names.canEncode(arg))) {
            return false;
        }
        // In the locale that is at fault, System.err would write the Chinese as question marks.
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(ADVICE);
        return true;
    }
}
