package org.bianmin.ground.settings;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads an address that others are appended to. */
public final class TrailingSlash implements Converter<String> {

    private static final long serialVersionUID = 1;

    @Override
    public String convert(String given) {
        return added(given);
    }

    static String added(String given) {
        String address = given.strip();
        return address.endsWith("/") ? address : address + "/";
    }
}
