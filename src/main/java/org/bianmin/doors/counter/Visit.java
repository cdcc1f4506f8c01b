package org.bianmin.doors.counter;

import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.division.PlaceDivisions;
import org.bianmin.domain.accounts.SignedIn;
import org.bianmin.domain.accounts.StaffMember;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.doors.page.PageContext;

/**
 * A request of somebody who is signed in.
 *
 * @param divisions the towns and villages of each place
 * @param token to stand in every form of the page, in the hidden field {@link CounterGuard#TOKEN}
 * @param page the context of the page that is answered
 */
public record Visit(
        Asked asked, Catalog catalog, PlaceDivisions divisions, SignedIn signedIn, String token, PageContext page) {

    public StaffMember member() {
        return signedIn.member();
    }

    /** The member of staff as far as the handling of cases is concerned. */
    public Handler handler() {
        Stream<Post> own = member().grants().stream().map(grant -> new Post(grant.role(), grant.unit()));
        Stream<Post> others = member().standsInFor().stream()
                .flatMap(absent -> absent.grants().stream()
                        .filter(grant -> grant.role().handlesCases())
                        .map(grant -> new Post(grant.role(), grant.unit(), absent.absent())));
        return new Handler(member().account(), Stream.concat(own, others).toList());
    }

    /** An address of the counter in the language of the request: of {@code home} it is {@code /counter/zh/home}. */
    public String address(String path) {
        return CounterPages.address(asked.language(), path);
    }

    @Override
    public String toString() {
        return "Visit[" + member().account() + " " + asked.address() + "]";
    }
}
