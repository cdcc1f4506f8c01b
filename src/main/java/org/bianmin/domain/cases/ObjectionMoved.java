package org.bianmin.domain.cases;

import org.bianmin.ground.log.Actor;

/**
 * A letter with an objection to a public notice was closed, or is open again; told in the transaction in which that happens.
 *
 * @param number of the letter
 * @param place the id of its jurisdiction
 * @param notice the number of the notice, as somebody has written it
 * @param ended what its end is called in Chinese, as registers are written; null where it is open again
 * @param by who did it
 */
public record ObjectionMoved(String number, String place, String notice, String ended, Actor by) {}
