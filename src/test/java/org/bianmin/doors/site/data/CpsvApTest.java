package org.bianmin.doors.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.bianmin.doors.site.SiteContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads the file as RDF and holds it to SHACL shapes: our own of what the profile demands, and the published ones where their
 * file is given ({@code -Dtest.published.cpsv-ap=cpsv-ap-SHACL.ttl}).
 */
class CpsvApTest {

    private static final String OURS = "src/test/resources/shapes/cpsv-ap.ttl";
    private static final String GIVEN = "test.published.cpsv-ap";
    private static final Resource SERVICE = ResourceFactory.createResource("http://purl.org/vocab/cpsv#PublicService");

    @Test
    void theFileConformsToWhatTheProfileDemands() {
        for (SiteContext site : List.of(FixtureSite.KNOWN, FixtureSite.UNKNOWN)) {
            Model model = model(site);
            assertEquals(
                    FixtureSite.CATALOG.items().count(),
                    model.listResourcesWithProperty(RDF.type, SERVICE).toList().size());
            assertEquals(List.of(), violations(OURS, model));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = GIVEN, matches = ".+")
    void theFileConformsToThePublishedShapes() {
        assertEquals(List.of(), violations(System.getProperty(GIVEN), model(FixtureSite.KNOWN)));
        Model broken = model(FixtureSite.KNOWN);
        broken.removeAll(null, DCTerms.description, null);
        assertFalse(violations(System.getProperty(GIVEN), broken).isEmpty());
    }

    @Test
    void aServiceWithoutNameOrAuthorityIsFound() {
        Model model = model(FixtureSite.UNKNOWN);
        Resource service = model.createResource(
                Ids.urn(Ids.of(FixtureSite.CATALOG.item("east-1").orElseThrow())));
        assertTrue(model.contains(service, RDF.type, SERVICE));
        service.removeAll(DCTerms.title);
        service.removeAll(model.createProperty("http://data.europa.eu/m8g/hasCompetentAuthority"));
        assertEquals(2, violations(OURS, model).size());
    }

    @Test
    void factsOfTheSourceAreThereInBothLanguages() {
        Model model = model(FixtureSite.UNKNOWN);
        Resource card = model.createResource(
                Ids.urn(Ids.of(FixtureSite.CATALOG.item("east-5").orElseThrow())));
        int papers = FixtureSite.item("east-5").facts().materials().stream()
                .mapToInt(way -> way.materials().size())
                .sum();
        assertEquals(
                papers,
                card.listProperties(model.createProperty("http://purl.org/vocab/cpsv#hasInput"))
                        .toList()
                        .size());
        assertEquals(
                List.of("en", "zh-CN"),
                card.listProperties(DCTerms.title).toList().stream()
                        .map(title -> title.getLanguage())
                        .sorted()
                        .toList());
    }

    private static Model model(SiteContext site) {
        byte[] file = FixtureSite.file(new CpsvAp(FixtureSite.EXAMPLE), site, "data/cpsv-ap.jsonld");
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(file), Lang.JSONLD);
        return model;
    }

    private static List<String> violations(String shapes, Model model) {
        Graph graph = RDFDataMgr.loadGraph(shapes);
        ValidationReport report = ShaclValidator.get().validate(Shapes.parse(graph), model.getGraph());
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                .toList();
    }
}
