package org.bianmin.doors.page;

import java.util.function.Predicate;
import org.bianmin.doors.qute.FragmentCache;
import org.bianmin.doors.qute.PageWords;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * What every template needs to know of the page that it makes.
 *
 * @param path the page's address within its language folder, such as {@code tunchang/12.html}
 * @param root what leads from the page to the root of the site: {@code ../../}, or {@code /} for a page that is answered
 *     and not published
 * @param site the public address of the site, ending in a slash, or empty where it is not known
 * @param desk where forms are sent to, ending in a slash
 * @param twin the address of this page in the other language where it is not that of the path, as on what the desk answers, or
 *     null
 * @param place the jurisdiction that the page belongs to, shown in the masthead, or null
 * @param stale whether a text's English is older than its Chinese; where that is not known, nothing is
 * @param common HTML that this page shares with others of its language and root
 */
public record PageContext(
        Language language,
        String path,
        String root,
        String site,
        String desk,
        String twin,
        Text place,
        Messages messages,
        Assets assets,
        Predicate<Text> stale,
        FragmentCache common)
        implements PageWords {

    @Override
    public String t(String key) {
        return messages.text(key).in(language);
    }

    /** A message with a value in it. */
    public String t(String key, String name, Object value) {
        Text text = value instanceof Text given ? given : Text.same(String.valueOf(value));
        return messages.text(key, name, text).in(language);
    }

    /** How many things are wrong with a form. */
    public String problems(int count) {
        return count == 1 ? t("errors_title_one") : t("errors_title", "count", count);
    }

    /** A message whose key is made of a family and one of its members: {@code status_} and {@code received}. */
    public String member(String family, String code) {
        return t(family + code);
    }

    /** A text in the page's language. English that is older than its Chinese is shown, and says so. */
    public String in(Text text) {
        String words = text.in(language);
        return isEnglish() && stale.test(text) ? words + " " + t("stale_english") : words;
    }

    /** The {@code lang} of a text on this page: another than the page's where its translation is missing. */
    public String tagOf(Text text) {
        return text.languageFor(language).tag();
    }

    public boolean isForeign(Text text) {
        return text.languageFor(language) != language;
    }

    public boolean isEnglish() {
        return language == Language.EN;
    }

    /** The address of another page in the same language. */
    public String url(String pagePath) {
        return root + language.code() + "/" + pagePath;
    }

    /** The address of this page in the other language. */
    public String other() {
        return twin == null ? root + language.other().code() + "/" + path : twin;
    }

    /** The same with another address in the other language. */
    public PageContext withTwin(String address) {
        return new PageContext(language, path, root, site, desk, address, place, messages, assets, stale, common);
    }

    /** The public address of this page in a language, for machines; relative where the site's address is not known. */
    public String address(Language inLanguage) {
        return (site.isEmpty() ? root : site) + inLanguage.code() + "/" + path;
    }

    /** Whether the public address of the site is known, so that this page can be named outside of it. */
    public boolean isPublic() {
        return isAbsolute(site);
    }

    /** Whether an address of a site can stand alone: with scheme and host. */
    public static boolean isAbsolute(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** Where one can complain in the place that the page belongs to; null on a page of no place. */
    public String complainPath() {
        int end = path.indexOf('/');
        return place == null || end < 0 ? null : Paths.complain(path.substring(0, end));
    }

    public String addressZh() {
        return address(Language.ZH);
    }

    public String addressEn() {
        return address(Language.EN);
    }

    public String asset(String name) {
        return root + "assets/" + assets.published(name);
    }
}
