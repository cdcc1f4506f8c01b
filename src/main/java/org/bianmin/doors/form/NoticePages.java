package org.bianmin.doors.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.notice.NoticeBlock;
import org.bianmin.domain.cases.ElectronicSeal;
import org.bianmin.domain.cases.IssuedNotice;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.QrDrawing;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Makes the page of a notice, for the applicant and for staff. */
@ApplicationScoped
public class NoticePages {

    private final Settings.Site site;
    private final Instance<ElectronicSeal> seals;

    NoticePages(Settings settings, Instance<ElectronicSeal> seals) {
        this.site = settings.site();
        this.seals = seals;
    }

    /**
     * The page of a notice.
     *
     * @param text what it says; empty where its case has been erased
     * @param back the address of the case
     */
    public NoticePage of(PageContext page, IssuedNotice notice, Optional<Text> text, String back) {
        Check check = check(page.language(), notice.number(), notice.checkDigits());
        return new NoticePage(
                page,
                notice,
                text.map(known -> NoticeBlock.of(known.in(page.language()))).orElse(List.of()),
                seal(notice),
                check.address(),
                check.code(),
                back);
    }

    /**
     * Where a paper can be compared with the operation log.
     *
     * @param digits what stands on the paper
     * @param address the same in one
     * @param code as a drawing; null where the public address of the desk is not known
     */
    public record Check(String number, String digits, String address, QrDrawing code) {}

    /** Where a paper of a number and of its digits is checked. */
    public Check check(Language language, String number, String digits) {
        String path = check(language, number) + "?d=" + digits;
        Optional<String> address = isPublic(path)
                ? Optional.of(path)
                : Optional.of(site.address().url())
                        .filter(NoticePages::isPublic)
                        .map(url -> URI.create(url).resolve(path).toString());
        return new Check(
                number, digits, address.orElse(path), address.map(QrDrawing::of).orElse(null));
    }

    /** The address on which a notice is checked by its number. */
    public String check(Language language, String number) {
        return site.desk() + "notice/" + language.code() + "/" + number;
    }

    private String seal(IssuedNotice notice) {
        return seals.isResolvable() && notice.unit() != null
                ? seals.get()
                        .seal(notice.unit(), notice.number(), HexFormat.of().parseHex(notice.digest()))
                : null;
    }

    private static boolean isPublic(String address) {
        return PageContext.isAbsolute(address);
    }
}
