package org.bianmin.content.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How the characters of a spreadsheet file are written, and the mark that some of them begin with. */
public enum SheetEncoding {
    /** What Excel opens rightly by a double click. */
    UTF_8_WITH_MARK("UTF-8 BOM", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    /** "Unicode text" of Excel. */
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** "CSV" of Excel and WPS on a Chinese Windows. */
    GB18030("GB18030", Charset.forName("GB18030"));

    private final String label;
    private final Charset charset;
    private final byte[] mark;

    SheetEncoding(String label, Charset charset, int... mark) {
        this.label = label;
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** The name that a clerk reads. */
    public String label() {
        return label;
    }

    /**
     * The encoding of a file: by its mark; without one UTF-8 if the bytes are valid UTF-8, because other Chinese text hardly
     * ever is; else GB18030. Empty where the bytes are not valid in it.
     */
    public static Optional<SheetEncoding> of(byte[] file) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.marks(file))
                .filter(encoding -> encoding.decode(file).isPresent())
                .findFirst();
    }

    /** The text of a file without the mark; empty where its bytes are not valid. */
    public Optional<String> decode(byte[] file) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(file, mark.length, file.length - mark.length))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    byte[] encode(String text) {
        byte[] bytes = text.getBytes(charset);
        byte[] file = Arrays.copyOf(mark, mark.length + bytes.length);
        System.arraycopy(bytes, 0, file, mark.length, bytes.length);
        return file;
    }

    private boolean marks(byte[] file) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
