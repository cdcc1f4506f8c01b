package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A vocabulary in the manner of schema.org, by which a tree of JSON-LD is judged: which type may have which property, and of what. */
final class Vocabulary {

    private static final String SCHEMA = "https://schema.org/";
    private static final Property DOMAIN = property("domainIncludes");
    private static final Property RANGE = property("rangeIncludes");
    private static final Property SUPERSEDED = property("supersededBy");

    private final Model model;

    private Vocabulary(Model model) {
        this.model = model;
    }

    /** @param file RDF whose kind its ending tells, such as {@code .jsonld} or {@code .ttl} */
    static Vocabulary read(String file) {
        return new Vocabulary(RDFDataMgr.loadModel(file));
    }

    /** Adds what is wrong in a node and in all below it. */
    void check(JsonNode node, String where, List<String> wrong) {
        Resource type = model.createResource(SCHEMA + node.path("@type").asText());
        if (!model.contains(type, RDF.type, RDFS.Class) || model.contains(type, SUPERSEDED)) {
            wrong.add(where + ": type " + type);
        }
        node.properties().forEach(entry -> {
            if (!entry.getKey().startsWith("@")) {
                String place = where + "/" + entry.getKey();
                Property property = property(entry.getKey());
                if (model.contains(property, SUPERSEDED) || !includes(property, DOMAIN, above(type))) {
                    wrong.add(place + ": not for " + type);
                }
                (entry.getValue().isArray() ? entry.getValue() : List.of(entry.getValue()))
                        .forEach(value -> value(property, value, place, wrong));
            }
        });
    }

    private void value(Property property, JsonNode value, String place, List<String> wrong) {
        if (value.isObject()) {
            Resource type = model.createResource(SCHEMA + value.path("@type").asText());
            if (!includes(property, RANGE, above(type))) {
                wrong.add(place + ": may not be a " + type);
            }
            check(value, place, wrong);
        } else if (!includes(property, RANGE, Set.of(term("Text"), term("URL")))) {
            wrong.add(place + ": may not be a text");
        }
    }

    private boolean includes(Property property, Property which, Set<Resource> types) {
        return types.stream().anyMatch(type -> model.contains(property, which, type));
    }

    /** A type and everything that it is a kind of. */
    private Set<Resource> above(Resource type) {
        Set<Resource> all = new HashSet<>();
        Deque<Resource> left = new ArrayDeque<>(List.of(type));
        while (!left.isEmpty()) {
            Resource next = left.pop();
            if (all.add(next)) {
                model.listObjectsOfProperty(next, RDFS.subClassOf)
                        .mapWith(RDFNode::asResource)
                        .forEach(left::push);
            }
        }
        return all;
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(SCHEMA + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SCHEMA, name);
    }
}
