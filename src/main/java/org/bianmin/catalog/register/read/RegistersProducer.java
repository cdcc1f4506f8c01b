package org.bianmin.catalog.register.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.register.Registers;

/** Reads the registers once, when they are first needed: by the site, never by a function. */
final class RegistersProducer {

    @Produces
    @ApplicationScoped
    Registers registers(ContentFolder folder, Catalog catalog) {
        return RegistersReader.read(folder, catalog);
    }
}
