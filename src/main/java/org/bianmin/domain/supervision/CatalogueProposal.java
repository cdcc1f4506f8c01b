package org.bianmin.domain.supervision;

import org.bianmin.content.sheet.CatalogueDifference;

/**
 * A list that is proposed.
 *
 * @param file the list, as CSV
 */
public record CatalogueProposal(CatalogueDifference difference, byte[] file) {

    public String digest() {
        return difference.digest(file);
    }
}
