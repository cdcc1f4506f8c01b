/**
 * Messages to applicants through a declared port (短信): a folder, or an address to which each is posted. None is connected by default, and
 * then none is written.
 *
 * <p>Decisions: a message is a row that commits with the event of which it tells, so that neither is without the other; a job hands
 * it over. A message that was handed over by a worker which then died is handed over again, with the same id, so that the other side knows
 * it. What is personal, the telephone and the words, is sealed with the key of the case: erasing the case erases it.
 */
@Module(uses = {"ground.crypto", "ground.log", "ground.text"})
package org.bianmin.domain.messages;

import org.bianmin.Module;
