package org.bianmin.doors.qute;

import java.util.function.Consumer;

/** Takes HTML piece by piece as a template makes it, and also pieces that stand in UTF-8 already. */
public interface HtmlSink extends Consumer<String> {

    /** @param utf8 a whole piece; not changed by anybody */
    void accept(byte[] utf8);
}
