package org.bianmin.doors.site.register;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.BoundaryRegister;
import org.bianmin.doors.site.JsonPieces;

/** The boundaries of a jurisdiction as open data. */
final class BoundariesJson {

    private BoundariesJson() {}

    /** The register, or null for none. */
    static ObjectNode of(BoundaryRegister register) {
        if (register == null) {
            return null;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonPieces.source(node, register.origin());
        ArrayNode matters = node.putArray("matters");
        register.matters().forEach(matter -> matter(matters.addObject(), matter));
        return node;
    }

    private static void matter(ObjectNode node, BoundaryMatter matter) {
        node.put("number", matter.number()).put("id", matter.id());
        node.set("matter", JsonPieces.text(matter.matter()));
        ArrayNode shares = node.putArray("shares");
        matter.shares()
                .forEach(share ->
                        office(shares.addObject(), share.department()).set("share", JsonPieces.text(share.share())));
        JsonPieces.texts(node.putArray("bases"), matter.bases());
        node.set("case", JsonPieces.text(matter.workedCase()));
        ArrayNode steps = node.putArray("steps");
        matter.steps().forEach(step -> {
            ObjectNode entry = steps.addObject().put("number", step.number());
            ArrayNode who = entry.putArray("who");
            step.who().forEach(name -> office(who.addObject(), name));
            entry.set("action", JsonPieces.text(step.action()));
            entry.put("publicNoticeDays", step.publicNoticeDays());
        });
        JsonPieces.items(node, matter.items());
    }

    /** An office as the source spells it here, and its id. */
    private static ObjectNode office(ObjectNode node, OfficeName name) {
        return node.put("office", name.office().id()).put("spelling", name.zh());
    }
}
