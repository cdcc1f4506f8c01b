package org.bianmin.domain.cases;

import org.bianmin.content.division.Unit;

/**
 * The electronic seal (电子印章) of an office. A packaging that is connected to a seal platform gives a bean of this; without one a notice
 * has a place for the seal of ink, and says that it is valid once sealed.
 */
public interface ElectronicSeal {

    /**
     * Seals a notice.
     *
     * @param office whose seal it is
     * @param digest SHA-256 of a salt and what the notice says
     * @return a picture of the seal as a {@code data:} address, for the page
     */
    String seal(Unit office, String noticeNumber, byte[] digest);
}
