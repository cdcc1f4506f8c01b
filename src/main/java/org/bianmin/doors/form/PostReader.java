package org.bianmin.doors.form;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bianmin.ground.settings.Settings;

/**
 * Reads what a browser has posted, whole and in memory: nothing of it is spooled to a disk, where others could read it. Takes
 * the body as it comes and not the framework's form, which does not answer where a form has been cut off.
 */
@Singleton
public class PostReader {

    /** The header in which {@link PostRoutes} leaves the type of the body. */
    static final String TYPE = "Desk-Content-Type";

    /** A question without files is never longer. */
    private static final int SHORT = 64 * 1024;

    private final int most;
    private final BodyRoom room;

    PostReader(Settings settings, BodyRoom room) {
        this.most = settings.desk().requestBytes();
        this.room = room;
    }

    /**
     * A form, which may carry files.
     *
     * @throws UnreadableException if it is none
     */
    public FormPost form(HttpHeaders headers, InputStream body) {
        return room.within(headers.getLength() < 0 ? most : headers.getLength(), () -> read(headers, body, most));
    }

    /** A form that carries a few words and no file. */
    public FormPost question(HttpHeaders headers, InputStream body) {
        return read(headers, body, SHORT);
    }

    private static FormPost read(HttpHeaders headers, InputStream body, int most) {
        // Of a body that is declared to be empty the server never tells the end: whoever reads it waits for ever.
        byte[] bytes = headers.getLength() == 0 ? new byte[0] : bytes(body, most);
        if (bytes.length == 0) {
            return new FormPost(Map.of(), List.of());
        }
        String header = headers.getHeaderString(TYPE);
        MediaType type = type(header);
        if (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return UrlencodedPost.read(bytes, charset(type));
        }
        if (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            return new MultipartPost(header, charset(type)).read(bytes);
        }
        throw new UnreadableException(Unreadable.KIND);
    }

    private static byte[] bytes(InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableException(Unreadable.SIZE);
            }
            return bytes;
        } catch (IOException e) {
            // The sender has left, or stopped in the middle.
            throw new UnreadableException(Unreadable.BROKEN);
        }
    }

    private static MediaType type(String header) {
        try {
            return MediaType.valueOf(header);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Unreadable.KIND);
        }
    }

    private static Charset charset(MediaType type) {
        String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Unreadable.LETTERS);
        }
    }
}
