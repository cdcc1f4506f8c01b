package org.bianmin.domain.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;

/**
 * A member of staff, as far as the handling of cases is concerned.
 *
 * @param account the name of the account
 * @param posts the roles that hold now, each with the office for which it was granted; the own ones first, then those of whom one stands in for
 */
public record Handler(String account, List<Post> posts) {

    /**
     * A role at an office.
     *
     * @param standsInFor the account whose role it is, where one stands in for somebody; null for an own role
     */
    public record Post(StaffRole role, Unit unit, String standsInFor) {

        public Post(StaffRole role, Unit unit) {
            this(role, unit, null);
        }

        /** Whether a case is one of this post: of whoever is absent those that they, or nobody yet, has accepted. */
        boolean has(CaseHistory history) {
            return unit.covers(history.unit())
                    && (standsInFor == null
                            || role.takesInAt().isEmpty()
                            || history.acceptor() == null
                            || history.acceptors().contains(standsInFor));
        }

        /** Whether a result is collected at this counter, and at no other. */
        boolean collects(CaseHistory history) {
            return role.takesInAt().isPresent()
                    && history.collectAt().filter(unit::equals).isPresent();
        }
    }

    public Handler {
        posts = List.copyOf(posts);
    }

    /** The own account, and those of whom one stands in for. */
    public List<String> accounts() {
        return Stream.concat(
                        Stream.of(account),
                        posts.stream().map(Post::standsInFor).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    /** Whether a role is held at an office, or at one that covers it. */
    public boolean holds(StaffRole role, Unit unit) {
        return posts.stream()
                .anyMatch(post -> post.role() == role && post.unit().covers(unit));
    }

    /** Whether a letter may be seen. */
    boolean seesLetter(Unit competent, Set<String> barred) {
        return !barred.contains(account)
                && posts.stream()
                        .filter(post -> post.role() == StaffRole.MANAGER)
                        .filter(post -> post.standsInFor() == null || !barred.contains(post.standsInFor()))
                        .anyMatch(post -> post.unit().covers(competent));
    }

    /** Whether the result of a case is collected at an own counter: of that case is seen what handing it over needs. */
    public boolean collects(CaseHistory history) {
        return posts.stream().anyMatch(post -> post.collects(history));
    }

    /** The offices at whose counters one works, at which a result can be collected. */
    public List<Unit> counters() {
        return posts.stream()
                .filter(post -> post.role().takesInAt().isPresent())
                .map(Post::unit)
                .distinct()
                .toList();
    }

    /** Whether a case may be seen: that of an own office, or one that an own office took in for another. */
    public boolean sees(Unit competent, Unit takenInAt) {
        return posts.stream()
                .filter(post -> post.role().handlesCases())
                .anyMatch(post -> post.unit().covers(competent) || post.unit().covers(takenInAt));
    }
}
