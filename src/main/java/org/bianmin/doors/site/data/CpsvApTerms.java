package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;

/** The vocabulary of CPSV-AP 3.2.0 as far as it is used here, and the things that services refer to. */
final class CpsvApTerms {

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "cpsv", "http://purl.org/vocab/cpsv#",
            "cv", "http://data.europa.eu/m8g/",
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "locn", "http://www.w3.org/ns/locn#",
            "skos", "http://www.w3.org/2004/02/skos/core#"));

    /** Texts by language. */
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "title", "dct:title",
            "description", "dct:description",
            "keyword", "dcat:keyword",
            "prefLabel", "skos:prefLabel",
            "geographicName", "locn:geographicName"));

    /** Other things, by their id. */
    private static final Map<String, String> LINKS = new TreeMap<>(Map.of(
            "hasCompetentAuthority", "cv:hasCompetentAuthority",
            "spatial", "dct:spatial",
            "page", "foaf:page"));

    /** Values, and things that are written where they are named. */
    private static final Map<String, String> OTHERS = new TreeMap<>(Map.of(
            "identifier", "dct:identifier",
            "telephone", "cv:telephone",
            "contactPoint", "cv:contactPoint",
            "hasChannel", "cv:hasChannel",
            "hasCost", "cv:hasCost",
            "hasInput", "cpsv:hasInput",
            "holdsRequirement", "cv:holdsRequirement",
            "follows", "cpsv:follows",
            "produces", "cpsv:produces"));

    private CpsvApTerms() {}

    static ObjectNode context() {
        ObjectNode context = Json.object();
        PREFIXES.forEach(context::put);
        TEXTS.forEach((key, term) -> context.putObject(key).put("@id", term).put("@container", "@language"));
        LINKS.forEach((key, term) -> context.putObject(key).put("@id", term).put("@type", "@id"));
        OTHERS.forEach(context::put);
        return context;
    }

    static ObjectNode place(Jurisdiction jurisdiction) {
        ObjectNode node = Json.object()
                .put("@id", Ids.urn(Ids.of(jurisdiction)))
                .put("@type", "dct:Location")
                .put("identifier", jurisdiction.id());
        node.set("geographicName", Json.byLanguage(jurisdiction.name()));
        return node;
    }

    static ObjectNode organisation(Jurisdiction jurisdiction, Office office) {
        ObjectNode node = Json.object()
                .put("@id", Ids.urn(Ids.of(jurisdiction, office)))
                .put("@type", "cv:PublicOrganisation")
                .put("identifier", jurisdiction.id() + "/" + office.id());
        node.set("title", Json.byLanguage(office.name()));
        node.set("prefLabel", Json.byLanguage(office.name()));
        node.put("spatial", Ids.urn(Ids.of(jurisdiction)));
        return node;
    }
}
