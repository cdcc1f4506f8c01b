package org.bianmin.doors.site.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.Step;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.TextLines;

/**
 * Who does which step of a worked case, as a drawing: a lane for each office, from left to right in the order of the steps.
 * Units are those of the drawing, which is as wide as a phone, so that its letters are as large as those around it.
 *
 * @param way the line that leads from step to step, as an SVG path
 */
record SwimLanes(int width, int height, List<Lane> lanes, List<Node> nodes, String way) {

    private static final int WIDTH = 360;
    /** From the edge of the drawing to the middle of the first and of the last step. */
    private static final int MARGIN = 22;

    private static final int LINE = 22;
    private static final int TRACK = 66;
    /** Letters of a label are 17 units high. */
    private static final double LABEL_EMS = WIDTH / 17.0 - 1;

    /**
     * An office and its lane.
     *
     * @param top the upper edge
     * @param label its name in lines, and a line for each of its steps with a public notice
     * @param track how far down its steps stand
     */
    record Lane(Office office, int top, List<Label> label, int track) {}

    /** A line of a label; {@code y} is where its letters stand. */
    record Label(String words, int y) {}

    /** A step in the lane of one who does it. */
    record Node(Step step, int x, int y) {}

    /** The drawing for a page: names are broken into lines in its language. */
    static SwimLanes of(PageContext page, BoundaryMatter matter, List<BoundaryPages.Actor> actors) {
        List<Lane> lanes = new ArrayList<>();
        int top = 0;
        for (BoundaryPages.Actor actor : actors) {
            if (!actor.steps().isEmpty()) {
                Lane lane = lane(page, actor, top);
                lanes.add(lane);
                top = lane.track() + TRACK / 2;
            }
        }
        List<Node> nodes = new ArrayList<>();
        StringBuilder way = new StringBuilder();
        for (Step step : matter.steps()) {
            List<Node> here = nodes(step, matter.steps().size(), lanes);
            nodes.addAll(here);
            here.forEach(node -> lead(way, node));
        }
        return new SwimLanes(WIDTH, top, List.copyOf(lanes), List.copyOf(nodes), way.toString());
    }

    /** Public notices stand below the name: beside the circle they would cross the way. */
    private static Lane lane(PageContext page, BoundaryPages.Actor actor, int top) {
        List<String> lines =
                new ArrayList<>(TextLines.of(capitalised(page.in(actor.office().name())), LABEL_EMS));
        actor.steps().stream()
                .filter(step -> step.publicNoticeDays() != null)
                .map(step -> page.t("reg_step", "number", step.number()) + " · "
                        + page.t("lanes_notice", "days", step.publicNoticeDays()))
                .forEach(lines::add);
        List<Label> label = new ArrayList<>();
        int y = top + 4;
        for (String words : lines) {
            y += LINE;
            label.add(new Label(words, y));
        }
        return new Lane(actor.office(), top, List.copyOf(label), y + TRACK / 2 - 4);
    }

    /** As a style sheet does it elsewhere; in a drawing none can. */
    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<Node> nodes(Step step, int steps, List<Lane> lanes) {
        int x = steps == 1 ? WIDTH / 2 : MARGIN + (step.number() - 1) * (WIDTH - 2 * MARGIN) / (steps - 1);
        return lanes.stream()
                .filter(lane -> step.isDoneBy(lane.office()))
                .map(lane -> new Node(step, x, lane.track()))
                .toList();
    }

    /** Along the lane first, then across to the next office. */
    private static void lead(StringBuilder way, Node node) {
        if (way.length() == 0) {
            way.append('M').append(node.x()).append(' ').append(node.y());
        } else {
            way.append('H').append(node.x()).append('V').append(node.y());
        }
    }
}
