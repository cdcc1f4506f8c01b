package org.bianmin.doors.site.data;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.ground.text.Language;

/** Documents the Atom feeds of the changes, which another class makes. */
@Singleton
@Priority(50)
final class FeedShape implements DataShape {

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public List<String> files(SiteContext site) {
        return site.catalog().jurisdictions().stream()
                .map(Jurisdiction::id)
                .filter(id -> !site.changes().of(id).isEmpty())
                .flatMap(id ->
                        Stream.of(Language.values()).map(language -> language.code() + "/" + id + "/changes.atom"))
                .toList();
    }

    @Override
    public String example(SiteContext site) {
        String address = site.isPublic() ? site.address() : "https://bianmin.example/";
        return files(site).stream()
                .findFirst()
                .map(feed -> "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"" + address + feed + "\">")
                .orElse("");
    }

    @Override
    public int limits() {
        return 1;
    }
}
