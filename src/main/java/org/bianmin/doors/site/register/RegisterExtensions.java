package org.bianmin.doors.site.register;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.Chapter;
import org.bianmin.content.register.Duty;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.Section;
import org.bianmin.content.register.Step;
import org.bianmin.content.register.Task;

/** Addresses of the registers, for templates: {@code {jurisdiction.regimePath(regime)}}. */
@TemplateExtension
final class RegisterExtensions {

    private RegisterExtensions() {}

    static String registersPath(Jurisdiction jurisdiction) {
        return RegisterPaths.registers(jurisdiction);
    }

    static String dutiesPath(Jurisdiction jurisdiction) {
        return RegisterPaths.duties(jurisdiction);
    }

    static String dutyPath(Jurisdiction jurisdiction, Duty duty) {
        return RegisterPaths.duty(jurisdiction, duty);
    }

    static String taskPath(Jurisdiction jurisdiction, Task task) {
        return RegisterPaths.task(jurisdiction, task);
    }

    static String matterPath(Jurisdiction jurisdiction, BoundaryMatter matter) {
        return RegisterPaths.matter(jurisdiction, matter);
    }

    static String stepPath(Jurisdiction jurisdiction, BoundaryMatter matter, Step step) {
        return RegisterPaths.step(jurisdiction, matter, step);
    }

    static String regimePath(Jurisdiction jurisdiction, Regime regime) {
        return RegisterPaths.regime(jurisdiction, regime);
    }

    static String handbookPath(Jurisdiction jurisdiction) {
        return RegisterPaths.handbook(jurisdiction);
    }

    static String chapterPath(Jurisdiction jurisdiction, Chapter chapter) {
        return RegisterPaths.chapter(jurisdiction, chapter);
    }

    static String sectionPath(Jurisdiction jurisdiction, Chapter chapter, Section section) {
        return RegisterPaths.section(jurisdiction, chapter, section);
    }

    static String checklistPath(Jurisdiction jurisdiction, Chapter chapter) {
        return RegisterPaths.checklist(jurisdiction, chapter);
    }

    static String caseKindsPath(Jurisdiction jurisdiction) {
        return RegisterPaths.caseKinds(jurisdiction);
    }

    static String noticesPath(Jurisdiction jurisdiction) {
        return RegisterPaths.notices(jurisdiction);
    }

    static String officesPath(Jurisdiction jurisdiction) {
        return RegisterPaths.offices(jurisdiction);
    }

    static String officePath(Jurisdiction jurisdiction, Office office) {
        return RegisterPaths.office(jurisdiction, office);
    }
}
