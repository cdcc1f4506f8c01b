package org.bianmin.content.division;

import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.internal.DivisionFields;

/** The towns and villages of every place, each read when it is first asked for. */
@FunctionalInterface
public interface PlaceDivisions {

    /** Those of a jurisdiction; none where it has no list or is not known. */
    Divisions of(String place);

    /** The form of an item as it is asked in its jurisdiction. */
    default Form formOf(Catalog catalog, Item item) {
        return DivisionFields.asking(catalog.formOf(item), of(item.jurisdiction()), catalog.messages());
    }
}
