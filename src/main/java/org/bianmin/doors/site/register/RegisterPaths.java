package org.bianmin.doors.site.register;

import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.Chapter;
import org.bianmin.content.register.Duty;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.Section;
import org.bianmin.content.register.Step;
import org.bianmin.content.register.Task;

/** The addresses of the registers within a language folder, and the anchors on their pages. */
public final class RegisterPaths {

    private RegisterPaths() {}

    /** The page that lists what there is. */
    public static String registers(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/registers.html";
    }

    public static String duties(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/duties.html";
    }

    public static String duty(Jurisdiction jurisdiction, Duty duty) {
        return duties(jurisdiction) + "#duty-" + duty.number();
    }

    public static String task(Jurisdiction jurisdiction, Task task) {
        return duties(jurisdiction) + "#task-" + task.id();
    }

    public static String matter(Jurisdiction jurisdiction, BoundaryMatter matter) {
        return jurisdiction.id() + "/boundaries/" + matter.id() + ".html";
    }

    public static String step(Jurisdiction jurisdiction, BoundaryMatter matter, Step step) {
        return matter(jurisdiction, matter) + "#step-" + step.number();
    }

    public static String regime(Jurisdiction jurisdiction, Regime regime) {
        return jurisdiction.id() + "/regimes/" + regime.id() + ".html";
    }

    public static String handbook(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/handbook/index.html";
    }

    public static String chapter(Jurisdiction jurisdiction, Chapter chapter) {
        return jurisdiction.id() + "/handbook/" + chapter.id() + ".html";
    }

    public static String section(Jurisdiction jurisdiction, Chapter chapter, Section section) {
        return chapter(jurisdiction, chapter) + "#" + section.id();
    }

    public static String checklist(Jurisdiction jurisdiction, Chapter chapter) {
        return jurisdiction.id() + "/handbook/checklist-" + chapter.id() + ".html";
    }

    public static String caseKinds(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/handbook/case-kinds.html";
    }

    public static String notices(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/handbook/notices.html";
    }

    public static String offices(Jurisdiction jurisdiction) {
        return jurisdiction.id() + "/offices.html";
    }

    public static String office(Jurisdiction jurisdiction, Office office) {
        return offices(jurisdiction) + "#office-" + office.id();
    }
}
