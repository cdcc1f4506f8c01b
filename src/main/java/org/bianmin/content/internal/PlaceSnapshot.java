package org.bianmin.content.internal;

import java.util.List;
import org.bianmin.content.change.Change;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.content.office.OfficeFacts;
import org.bianmin.content.register.JurisdictionRegisters;

/**
 * All that has been read of the folder of one jurisdiction. Beyond its lists it depends on which items the others have, for it
 * may name them.
 *
 * @param lint what breaks a rule in its folder
 */
public record PlaceSnapshot(
        PlaceCatalog lists,
        Lazy<Read<ControlsReader.OfPlace>> controls,
        Lazy<Read<GuidesReader.OfJurisdiction>> guides,
        Lazy<Read<JurisdictionRegisters>> registers,
        Lazy<Read<List<Change>>> changes,
        Lazy<Read<Divisions>> divisions,
        Lazy<Read<OfficeFacts>> offices,
        Lazy<List<ContentProblem>> lint) {

    public String id() {
        return lists.id();
    }

    boolean hasFilesOf(PlaceSnapshot earlier) {
        return lists.files().equals(earlier.lists().files());
    }

    /** Whether the lists are the same, and nothing else that has been edited names, or named, an item of another jurisdiction. */
    boolean showsOnlyOnItsOwnPages(PlaceSnapshot earlier) {
        return hasFilesOf(earlier)
                || lists.jurisdiction()
                                .value()
                                .equals(earlier.lists().jurisdiction().value())
                        && guides.get().value().isAlone()
                        && earlier.guides().get().value().isAlone();
    }

    /** Reads and checks what nobody has asked for yet. */
    void complete() {
        controls.get();
        guides.get();
        registers.get();
        changes.get();
        divisions.get();
        offices.get();
        lint.get();
    }
}
