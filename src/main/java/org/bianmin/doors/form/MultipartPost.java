package org.bianmin.doors.form;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.domain.cases.Attachment;

/** Reads a form that may carry files, {@code multipart/form-data} (RFC 7578). */
final class MultipartPost {

    /** More than any form has, and few enough that nobody is kept busy by them. */
    static final int MOST_FIELDS = 200;

    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=(?:\"([^\"]+)\"|([^\\s;\"]+))", Pattern.CASE_INSENSITIVE);
    /** What may follow the closing boundary. */
    private static final int END = 1024;

    private final String type;
    private final Charset charset;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<Attachment> files = new ArrayList<>();

    /**
     * A reader for one form.
     *
     * @param type the header with the boundary
     * @param charset of texts whose part names no other
     */
    MultipartPost(String type, Charset charset) {
        this.type = type;
        this.charset = charset;
    }

    /**
     * The fields and files of a form.
     *
     * @throws UnreadableException if it is cut off, broken, or has too many parts
     */
    FormPost read(byte[] body) {
        requireEnd(body);
        FullHttpRequest request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
        HttpPostRequestDecoder decoder = null;
        try {
            decoder = new HttpPostRequestDecoder(
                    new DefaultHttpDataFactory(false), request, charset, MOST_FIELDS, body.length);
            for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
                take(part);
            }
            return new FormPost(answers, files);
        } catch (TooManyFormFieldsException e) {
            throw new UnreadableException(Unreadable.FIELDS);
        } catch (ErrorDataDecoderException | IllegalArgumentException | IOException e) {
            boolean tooMany = e.getCause() instanceof TooManyFormFieldsException;
            throw new UnreadableException(tooMany ? Unreadable.FIELDS : Unreadable.BROKEN);
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
        }
    }

    private void take(InterfaceHttpData part) throws IOException {
        if (part instanceof FileUpload file) {
            boolean chosen = file.length() > 0 || !file.getFilename().isBlank();
            if (chosen) {
                String kind = file.getContentType() == null ? "" : file.getContentType();
                files.add(new Attachment(Letters.sound(file.getFilename()), kind, file.get()));
            }
        } else if (part instanceof Attribute field) {
            answers.putIfAbsent(Letters.sound(field.getName()), Letters.of(field.get(), field.getCharset()));
        }
    }

    /** The decoder takes a form that is cut off for one that ends there. */
    private void requireEnd(byte[] body) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw new UnreadableException(Unreadable.BROKEN);
        }
        String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        int from = Math.max(0, body.length - END - name.length());
        String tail = new String(body, from, body.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("--" + name + "--")) {
            throw new UnreadableException(Unreadable.BROKEN);
        }
    }
}
