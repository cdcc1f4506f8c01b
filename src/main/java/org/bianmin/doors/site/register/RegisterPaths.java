package org.bianmin.doors.site.register;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.Chapter;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.Section;
import org.bianmin.content.register.Task;
import org.bianmin.doors.page.Paths;

/**
 * The addresses of the registers within a language folder, and the anchors on their pages; for templates as well:
 * {@code {jurisdiction.regimePath(regime)}}.
 */
@TemplateExtension
public final class RegisterPaths {

    private RegisterPaths() {}

    /** The page that lists what there is. */
    public static String registersPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/registers.html";
    }

    /** The message that names the page of offices: only where a source gives telephones does it promise any. */
    public static String officesKey(Jurisdiction jurisdiction) {
        return jurisdiction.hasTelephones() ? "reg_offices" : "reg_offices_only";
    }

    public static String dutiesPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/duties.html";
    }

    public static String taskPath(Jurisdiction jurisdiction, Task task) {
        return dutiesPath(jurisdiction) + "#task-" + task.id();
    }

    public static String matterPath(Jurisdiction jurisdiction, BoundaryMatter matter) {
        return Paths.boundary(jurisdiction, matter.id());
    }

    public static String regimePath(Jurisdiction jurisdiction, Regime regime) {
        return jurisdiction.id() + "/regimes/" + regime.id() + ".html";
    }

    public static String handbookPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/handbook/index.html";
    }

    public static String chapterPath(Jurisdiction jurisdiction, Chapter chapter) {
        return jurisdiction.id() + "/handbook/" + chapter.id() + ".html";
    }

    public static String sectionPath(Jurisdiction jurisdiction, Chapter chapter, Section section) {
        return chapterPath(jurisdiction, chapter) + "#" + section.id();
    }

    public static String checklistPath(Jurisdiction jurisdiction, Chapter chapter) {
        return jurisdiction.id() + "/handbook/checklist-" + chapter.id() + ".html";
    }

    public static String caseKindsPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/handbook/case-kinds.html";
    }

    public static String noticesPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/handbook/notices.html";
    }

    public static String officesPath(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/offices.html";
    }

    public static String officePath(Jurisdiction jurisdiction, Office office) {
        return officesPath(jurisdiction) + "#office-" + office.id();
    }
}
