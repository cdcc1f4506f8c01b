package org.bianmin.content.catalog;

import java.util.List;

/**
 * A clause of a source that a form carries out by what it asks.
 *
 * @param number of the clause
 * @param asks the fields that do so, by name; of a table, those of any row
 */
public record FormClause(int number, List<String> asks) {

    public FormClause {
        asks = List.copyOf(asks);
    }
}
