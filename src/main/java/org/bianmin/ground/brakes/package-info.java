/**
 * Brakes: how often somebody may do something in a while, counted for all instances together.
 *
 * <p>Decisions: counts stand in an unlogged table of the database that all instances share, under a keyed hash of the address, and
 * each request is one statement. A crash of the database forgets them, which harms nobody. A call from this machine itself is not
 * counted: behind a web server that does not hand the address on, all citizens would share one limit.
 *
 * <p>Failed look-ups are counted for the address and for the number. An address that has failed too often waits. A number that many
 * have failed at is not closed, or anybody could lock its owner out: instead an address has one guess at it, and not several. So the
 * right secret from an address that has not failed always opens. Failed sign-ins of staff are counted alike, for the address and for
 * the account.
 */
@Module(uses = {"ground.crypto", "ground.request", "ground.settings"})
package org.bianmin.ground.brakes;

import org.bianmin.Module;
