package org.bianmin.architecture.broken.desk;

import org.bianmin.architecture.broken.catalog.CatalogThatCallsTheDesk;

/** Closes the circle. */
public class DeskThatCallsTheCatalog {

    public CatalogThatCallsTheDesk catalog;
}
