/**
 * The operation log: who did what to which case or draw, and when, so that nobody can change it afterwards unnoticed.
 *
 * <p>Decisions: an entry commits in the transaction of what it reports, one insert that waits for nobody, so that neither stands
 * without the other. A sequencer gives the entries their order later and appends each as a leaf to a Merkle tree (RFC 6962); it
 * signs the head of the tree as a checkpoint (C2SP tlog-checkpoint) with a key that stands outside the database, and hands it to
 * whoever keeps heads elsewhere. A hash chain in the rows themselves was rejected, for it makes writers wait for each other.
 * Entries hold no personal data, only salted commitments to them, so that erasure leaves the tree as it is.
 */
@Module(uses = {"ground.crypto", "ground.settings", "ground.text"})
package org.bianmin.ground.log;

import org.bianmin.Module;
