package org.bianmin.doors.site.data;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import org.bianmin.doors.site.SiteContext;

/** Documents {@code data/catalog.json} and {@code data/registers.json}, which other classes make. */
@Singleton
@Priority(100)
final class CatalogShape implements DataShape {

    private final Example example;

    CatalogShape(Example example) {
        this.example = example;
    }

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public List<String> files(SiteContext site) {
        return List.of("data/catalog.json", "data/registers.json");
    }

    /** How it is read, rather than a piece: the whole of an item is long. */
    @Override
    public String example(SiteContext site) {
        String id = example.of(site).item().id();
        String address = site.isPublic() ? site.address() : "https://bianmin.example/";
        return """
                curl -s %1$sdata/catalog.json | jq '.items[] | select(.id == "%2$s")'
                curl -s %1$sdata/catalog.json | jq -r '.items[] | [.id, .name.zh, .name.en] | @tsv'
                """.formatted(address, id);
    }

    @Override
    public int limits() {
        return 1;
    }
}
