package org.bianmin.architecture.broken.catalog;

import org.bianmin.architecture.broken.desk.DeskThatCallsTheCatalog;

/** A lower floor that calls an upper one: what the rules must refuse. */
public class CatalogThatCallsTheDesk {

    public DeskThatCallsTheCatalog desk;
}
