package org.bianmin.doors.site.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.register.Chapter;
import org.bianmin.content.register.Duty;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.RegimePart;
import org.bianmin.doors.site.JsonList;
import org.bianmin.doors.site.JsonPieces;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/**
 * {@code data/registers.json}: duties, boundaries, regimes, handbook and offices of each jurisdiction as open data. A
 * register that a jurisdiction's sources do not hold is null.
 */
@Singleton
final class RegistersJson implements PageSource {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Stream.of(new SitePage(
                "data/registers.json",
                out -> JsonList.write(
                        out,
                        mapper.createObjectNode(),
                        "jurisdictions",
                        site.registers().all().stream().map(this::jurisdiction))));
    }

    private ObjectNode jurisdiction(JurisdictionRegisters one) {
        ObjectNode node = mapper.createObjectNode();
        node.put("jurisdiction", one.jurisdiction().id());
        node.set("name", JsonPieces.text(one.jurisdiction().name()));
        ArrayNode documents = node.putArray("documents");
        one.documents().forEach(document -> {
            ObjectNode entry = documents
                    .addObject()
                    .put("document", document.document())
                    .put("number", document.number())
                    .put(
                            "date",
                            document.date() == null ? null : document.date().toString());
            entry.set("title", JsonPieces.text(document.title()));
            entry.set("issuer", JsonPieces.text(document.issuer()));
        });
        duties(node, one);
        node.set("boundaries", BoundariesJson.of(one.boundaries()));
        regimes(node, one);
        handbook(node, one);
        node.put("areaCode", one.jurisdiction().areaCode());
        ArrayNode offices = node.putArray("offices");
        one.jurisdiction().offices().forEach(office -> offices.add(office(office)));
        return node;
    }

    private void duties(ObjectNode parent, JurisdictionRegisters one) {
        if (one.duties() == null) {
            parent.putNull("duties");
            return;
        }
        ObjectNode node = parent.putObject("duties");
        JsonPieces.source(node, one.duties().origin());
        ArrayNode duties = node.putArray("duties");
        for (Duty duty : one.duties().duties()) {
            ObjectNode entry = duties.addObject().put("number", duty.number());
            entry.set("duty", JsonPieces.text(duty.duty()));
            entry.set("note", JsonPieces.text(duty.note()));
            ArrayNode tasks = entry.putArray("tasks");
            duty.tasks().forEach(task -> {
                ObjectNode below = tasks.addObject().put("id", task.id()).put("number", task.number());
                below.set("text", JsonPieces.text(task.text()));
                JsonPieces.items(below, task.items());
            });
        }
        node.set("footnote", JsonPieces.text(one.duties().footnote()));
    }

    private void regimes(ObjectNode parent, JurisdictionRegisters one) {
        if (one.regimes() == null) {
            parent.putNull("regimes");
            return;
        }
        ObjectNode node = parent.putObject("regimes");
        JsonPieces.source(node, one.regimes().origin());
        ArrayNode regimes = node.putArray("regimes");
        for (Regime regime : one.regimes().regimes()) {
            ObjectNode entry =
                    regimes.addObject().put("number", regime.number()).put("id", regime.id());
            entry.set("name", JsonPieces.text(regime.name()));
            ObjectNode parts = entry.putObject("parts");
            for (RegimePart part : RegimePart.values()) {
                JsonPieces.texts(parts.putArray(part.code()), regime.points(part));
            }
            ArrayNode subprocedures = entry.putArray("subprocedures");
            regime.subprocedures().forEach(subprocedure -> {
                ObjectNode below = subprocedures.addObject();
                below.set("name", JsonPieces.text(subprocedure.name()));
                below.set("text", JsonPieces.text(subprocedure.text()));
            });
            JsonPieces.items(entry, regime.items());
        }
    }

    private void handbook(ObjectNode parent, JurisdictionRegisters one) {
        if (one.handbook() == null) {
            parent.putNull("handbook");
            return;
        }
        ObjectNode node = parent.putObject("handbook");
        node.put("document", one.handbook().document().document())
                .put("number", one.handbook().number());
        node.set("title", JsonPieces.text(one.handbook().title()));
        ArrayNode chapters = node.putArray("chapters");
        for (Chapter chapter : one.handbook().chapters()) {
            ObjectNode entry = chapters.addObject().put("id", chapter.id());
            entry.set("title", JsonPieces.text(chapter.title()));
            JsonPieces.source(entry, chapter.origin());
            ArrayNode sections = entry.putArray("sections");
            chapter.sections().forEach(section -> {
                ObjectNode below = sections.addObject()
                        .put("id", section.id())
                        .put("kind", section.kind().code());
                below.set("title", JsonPieces.text(section.title()));
                below.set("short", JsonPieces.text(section.shortName()));
                below.set("text", JsonPieces.text(section.text()));
                ArrayNode checks = below.putArray("checks");
                section.checks()
                        .forEach(check -> checks.addObject()
                                .put("encouraged", check.encouraged())
                                .set("text", JsonPieces.text(check.text())));
            });
        }
    }

    private ObjectNode office(Office office) {
        ObjectNode node = mapper.createObjectNode().put("id", office.id()).put("kind", office.kind());
        node.set("name", JsonPieces.text(office.name()));
        ArrayNode aliases = node.putArray("aliases");
        office.aliases().forEach(aliases::add);
        ArrayNode telephones = node.putArray("telephones");
        office.telephones().forEach(telephones::add);
        return node;
    }
}
