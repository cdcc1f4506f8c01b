package org.bianmin.ground.settings;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a {@link SiteAddress}, an empty one included. */
public final class SiteAddressConverter implements Converter<SiteAddress> {

    private static final long serialVersionUID = 1;

    @Override
    public SiteAddress convert(String given) {
        return SiteAddress.of(given);
    }
}
