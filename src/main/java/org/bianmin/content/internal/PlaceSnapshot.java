package org.bianmin.content.internal;

import java.util.List;
import org.bianmin.content.change.Change;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.content.register.JurisdictionRegisters;

/**
 * All that has been read of the folder of one jurisdiction. Beyond its lists it depends on which items the others have, for it
 * may name them.
 *
 * @param lint what breaks a rule in its folder
 */
public record PlaceSnapshot(
        PlaceCatalog lists,
        Lazy<Read<List<SamplingControl>>> controls,
        Lazy<Read<GuidesReader.OfJurisdiction>> guides,
        Lazy<Read<JurisdictionRegisters>> registers,
        Lazy<Read<List<Change>>> changes,
        Lazy<List<ContentProblem>> lint) {

    public String id() {
        return lists.id();
    }

    /** Reads and checks what nobody has asked for yet. */
    void complete() {
        controls.get();
        guides.get();
        registers.get();
        changes.get();
        lint.get();
    }
}
