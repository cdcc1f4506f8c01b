package org.bianmin.doors.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Text out of bytes, refused where it would lose a letter. */
final class Letters {

    /** What a library puts where it could not read a letter. */
    private static final char LOST = '\uFFFD';

    private Letters() {}

    /**
     * The text that the bytes are.
     *
     * @throws UnreadableException if they are none in that encoding
     */
    static String of(byte[] bytes, Charset charset) {
        try {
            return sound(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableException(Unreadable.LETTERS);
        }
    }

    /** A text as it is, if no letter in it has been lost. */
    static String sound(String text) {
        if (text.indexOf(LOST) >= 0) {
            throw new UnreadableException(Unreadable.LETTERS);
        }
        return text;
    }
}
