package org.bianmin.content.catalog;

import java.util.List;
import java.util.Map;
import org.bianmin.ground.text.Text;

/**
 * One row of a published list: a service that a town or village handles.
 *
 * <p>Whatever the source does not say is null or empty, and shown as not stated.
 *
 * @param id list and {@linkplain ItemKey key}, such as {@code tunchang-12}
 * @param jurisdiction the id of the county, district or city that published it
 * @param name the handling item (业务办理项) if the source has one, else the service's own name
 * @param levels the tiers that accept it from citizens; empty if not stated
 * @param source null for what is made for a kind of letter, which no source lists
 * @param delegation the form of delegation (赋权形式)
 * @param type the item's type (事项类型, 业务种类)
 * @param telephones as the source gives them, without area code
 * @param content the source's description of it (主要内容)
 * @param supervision its supervision during and after handling, clause by clause
 * @param responsibilities what each tier answers for
 */
public record Item(
        String id,
        String jurisdiction,
        Source source,
        ItemNature nature,
        Text name,
        Text mainItem,
        Text subItem,
        Codes codes,
        Term type,
        List<Tier> levels,
        OfficeName supervising,
        OfficeName implementing,
        Term delegation,
        Term remark,
        List<String> telephones,
        Office office,
        Text content,
        List<Clause> supervision,
        Map<Tier, Responsibility> responsibilities,
        List<SourceRemark> sourceRemarks) {

    /** Longer content explains an item and does not tell it from another. */
    private static final int SHORT = 40;

    public boolean isApplication() {
        return nature == ItemNature.APPLICATION;
    }

    /** Whether it is made for a kind of letter, and no row of a list. */
    public boolean isLetter() {
        return source == null;
    }

    /** Whether a person comes to have it done, with an application or without. */
    public boolean isOnRequest() {
        return isApplication() || nature == ItemNature.DIRECT;
    }

    public boolean isAt(Tier tier) {
        return levels.contains(tier);
    }

    /**
     * What tells it from others of the same name, wherever it stands among others: its content, if that is a name rather than an
     * explanation. Some sources give several rows one name (source 002, list, rows 3 and 4, 19, 21, 24 and 25).
     *
     * @return null if there is nothing of the kind
     */
    public Text distinction() {
        boolean named = mainItem != null || subItem != null;
        return named
                        || content == null
                        || content.zh().length() >= SHORT
                        || content.zh().equals(name.zh())
                ? null
                : content;
    }
}
