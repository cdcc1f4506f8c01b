package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import org.bianmin.content.control.Control;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.ImportPlan;
import org.bianmin.content.sheet.ListFile;
import org.bianmin.content.sheet.SheetEncoding;
import org.bianmin.content.sheet.SpreadsheetExport;
import org.bianmin.content.sheet.SpreadsheetImport;
import org.bianmin.domain.supervision.CatalogueProposal;

/** The lists as they are now, with which those that are proposed are compared. */
@Singleton
class PresentLists {

    private final ContentFolder folder;

    PresentLists(ContentFolder folder) {
        this.folder = folder;
    }

    /** What a list would do in place of the present one of a register's place. */
    ImportPlan plan(Control register, byte[] csv) {
        return new SpreadsheetImport(folder).plan(of(register), csv);
    }

    /** The present list as a sheet, which can be changed and proposed. */
    byte[] sheet(Control register) {
        return new SpreadsheetExport(folder).sheet(of(register), SheetEncoding.UTF_8_WITH_MARK);
    }

    /** A list with what it changes at each tier. */
    CatalogueProposal proposal(ImportPlan plan, byte[] csv) {
        return new CatalogueProposal(new SpreadsheetImport(folder).byTier(plan), csv);
    }

    /** Whether the present list is still the one with which a proposal was compared. */
    boolean isPresent(Control register, CatalogueProposal proposal) {
        return new SpreadsheetImport(folder)
                .base(of(register))
                .equals(proposal.difference().base());
    }

    private ListFile of(Control register) {
        return ListFile.all(folder, new Problems()).stream()
                .filter(list -> list.folder().equals(ContentFolder.JURISDICTIONS + "/" + register.place() + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no list of " + register.place()));
    }
}
