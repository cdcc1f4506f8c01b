package org.bianmin.content.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemReferences;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads {@code themes.yaml}. */
public final class ThemesReader {

    static final String FILE = "themes.yaml";
    /** An id becomes a file name of the site. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Catalog catalog;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    private ThemesReader(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /**
     * All themes; none where the file is missing.
     *
     * @throws BrokenContentException with every problem, if there is any error
     */
    public static Themes read(ContentFolder folder, Catalog catalog) {
        return Problems.sound(problems -> read(folder, catalog, problems));
    }

    /** What can be read of the themes; what cannot is reported. */
    public static Themes read(ContentFolder folder, Catalog catalog, Problems problems) {
        if (!folder.has(FILE)) {
            return new Themes(List.of());
        }
        ThemesReader reader = new ThemesReader(catalog, problems);
        Themes themes =
                new Themes(Yaml.read(folder, FILE, problems).map(reader::themes).orElse(List.of()));
        if (problems.errors().isEmpty()) {
            reader.warnOfItemsThatNobodyFinds(themes);
        }
        return themes;
    }

    private List<Theme> themes(YamlNode yaml) {
        List<Theme> themes = yaml.children("themes").stream().map(this::theme).toList();
        yaml.noOtherKeys();
        // Where a county does not keep the places of a theme's items, there is no page for it.
        return themes.stream().filter(theme -> !theme.items().isEmpty()).toList();
    }

    private Theme theme(YamlNode node) {
        String id = node.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            error(
                    "value",
                    node.place("id"),
                    new Text("「" + id + "」不能作编号。", "\"" + id + "\" cannot be an id."),
                    new Text("请用小写字母、数字和短横线。", "Use small letters, digits and hyphens."));
        } else if (!ids.add(id)) {
            error(
                    "duplicate",
                    node.place("id"),
                    new Text("主题「" + id + "」出现两次。", "The theme \"" + id + "\" stands here twice."),
                    new Text("请合为一处。", "Join the two."));
        }
        Theme theme = new Theme(id, kind(node), node.text("name"), node.text("hint"), picture(node), items(node));
        node.noOtherKeys();
        return theme;
    }

    private ThemeKind kind(YamlNode node) {
        String code = node.required("kind");
        return ThemeKind.of(code).orElseGet(() -> {
            if (!code.isEmpty()) {
                error(
                        "value",
                        node.place("kind"),
                        new Text("没有「" + code + "」这种主题。", "There is no kind of theme \"" + code + "\"."),
                        new Text("可用：life-event、person。", "Known kinds: life-event, person."));
            }
            return ThemeKind.LIFE_EVENT;
        });
    }

    private ThemePicture picture(YamlNode node) {
        return node.optional("picture")
                .map(code -> ThemePicture.of(code).orElseGet(() -> {
                    error(
                            "value",
                            node.place("picture"),
                            new Text("没有「" + code + "」这幅图。", "There is no picture \"" + code + "\"."),
                            new Text(
                                    "可用：cradle、house、person、umbrella、card、cross、hand、shop。",
                                    "Known pictures: cradle, house, person, umbrella, card, cross, hand, shop."));
                    return null;
                }))
                .orElse(null);
    }

    private List<Item> items(YamlNode node) {
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode.Value value : node.values("items")) {
            String id = value.text();
            if (!seen.add(id)) {
                error(
                        "duplicate",
                        value.place(),
                        new Text("事项「" + id + "」在此主题出现两次。", "The item \"" + id + "\" stands twice in this theme."),
                        new Text("请删去一处。", "Remove one of them."));
            }
            new ItemReferences(catalog, problems).item(id, value.place()).ifPresent(items::add);
        }
        if (seen.isEmpty()) {
            error(
                    "required",
                    node.place("items"),
                    new Text("此主题没有事项。", "This theme has no items."),
                    new Text("请写上事项，或删去主题。", "Add items, or remove the theme."));
        }
        return items;
    }

    /** A new item need not wait for its theme, but whoever adds it should know that it cannot be found by one. */
    private void warnOfItemsThatNobodyFinds(Themes themes) {
        catalog.items()
                .filter(item -> themes.of(item).stream().noneMatch(theme -> theme.kind() == ThemeKind.LIFE_EVENT))
                .forEach(item -> problems.warn(
                        "without-theme",
                        new FilePosition(FILE, 1),
                        new Text(
                                "事项「" + item.id() + "」不在任何人生事件里。",
                                "The item \"" + item.id() + "\" stands in no life event."),
                        new Text("请把它写进一个主题。", "Add it to a theme.")));
    }

    private void error(String rule, FilePosition place, Text message, Text remedy) {
        problems.error(rule, place, message, remedy);
    }
}
