package org.bianmin.content.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;

/** What is known about items beyond their rows. Immutable, read once. */
public final class Guides {

    private final Map<String, Facts> facts = new LinkedHashMap<>();
    private final List<GuideText> texts;
    private final Map<String, GuideText> textOf = new HashMap<>();
    private final Map<String, List<GuideText>> generalIn;
    private final List<RelatedGroup> groups;
    private final List<SourceDocument> sources;
    private final Map<String, SourceDocument> sourceOf = new HashMap<>();
    private final Map<String, List<Channel>> channelsOf = new HashMap<>();
    private final Map<String, List<Item>> related = new HashMap<>();

    public Guides(
            List<Facts> facts,
            List<GuideText> texts,
            List<RelatedGroup> groups,
            List<SourceDocument> sources,
            List<Channel> channels) {
        facts.forEach(entry -> this.facts.put(entry.item().id(), entry));
        this.texts = List.copyOf(texts);
        this.generalIn =
                texts.stream().filter(GuideText::isGeneral).collect(Collectors.groupingBy(GuideText::jurisdiction));
        texts.stream().filter(text -> !text.isGeneral()).forEach(text -> textOf.putIfAbsent(text.about(), text));
        this.groups = List.copyOf(groups);
        this.sources = List.copyOf(sources);
        sources.forEach(source -> sourceOf.putIfAbsent(source.document(), source));
        channels.forEach(channel -> channel.items()
                .forEach(item -> channelsOf
                        .computeIfAbsent(item.id(), id -> new ArrayList<>())
                        .add(channel)));
        Map<String, Map<String, Item>> all = new HashMap<>();
        facts.forEach(entry -> entry.related().forEach(other -> relate(all, entry.item(), other)));
        groups.forEach(group -> group.items().forEach(one -> group.items().forEach(other -> relate(all, one, other))));
        all.forEach((item, others) -> related.put(item, List.copyOf(others.values())));
    }

    /** Those that any source gives, in the order of their files. */
    public List<Facts> facts() {
        return List.copyOf(facts.values());
    }

    /** The facts of an item; empty lists where the source says nothing. */
    public Facts facts(Item item) {
        return facts.getOrDefault(item.id(), Facts.none(item));
    }

    /** Every longer guide. */
    public List<GuideText> texts() {
        return texts;
    }

    /** The longer guide of an item. */
    public Optional<GuideText> text(Item item) {
        return Optional.ofNullable(textOf.get(item.id()));
    }

    /** The guides of a jurisdiction that have a page of their own. */
    public List<GuideText> general(String jurisdiction) {
        return List.copyOf(generalIn.getOrDefault(jurisdiction, List.of()));
    }

    public List<RelatedGroup> groups() {
        return groups;
    }

    /**
     * The items that belong to the same matter, nearest first: those of its own jurisdiction before others. If one item is
     * related to another, that one is related to it, whichever of the two files says so.
     */
    public List<Item> related(Item item) {
        List<Item> all = related.getOrDefault(item.id(), List.of());
        return Stream.concat(
                        all.stream().filter(other -> other.jurisdiction().equals(item.jurisdiction())),
                        all.stream().filter(other -> !other.jurisdiction().equals(item.jurisdiction())))
                .toList();
    }

    public List<SourceDocument> sources() {
        return sources;
    }

    /** The document of an item; the second list of a document names it with {@code #2}. */
    public Optional<SourceDocument> source(Item item) {
        String document = item.source().document();
        int second = document.indexOf('#');
        return Optional.ofNullable(sourceOf.get(second < 0 ? document : document.substring(0, second)));
    }

    /** The ways to ask or to complain that the source names for an item. */
    public List<Channel> channels(Item item, Channel.Purpose purpose) {
        return channelsOf.getOrDefault(item.id(), List.of()).stream()
                .filter(channel -> channel.purpose() == purpose)
                .toList();
    }

    private static void relate(Map<String, Map<String, Item>> all, Item one, Item other) {
        if (!one.id().equals(other.id())) {
            all.computeIfAbsent(one.id(), id -> new LinkedHashMap<>()).put(other.id(), other);
            all.computeIfAbsent(other.id(), id -> new LinkedHashMap<>()).put(one.id(), one);
        }
    }
}
