package org.bianmin.doors.site.guide;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.national.LawBinding;
import org.bianmin.content.national.LawQuestion;
import org.bianmin.ground.text.Text;

/**
 * What law answers to a question of an item. A sentence that answers several questions is quoted at one of them: where most of its
 * article is quoted, else at the first. At the others the guide says where it stands.
 *
 * @param quotedAt the question at which the same sentence is quoted; the own question where it is here
 * @param difference how the place's own document differs, or null
 */
public record LawAnswer(LawBinding binding, LawQuestion quotedAt, Text difference) {

    /** In the order in which they stand on a guide, whatever the order of the laws. */
    private static final List<LawQuestion> ORDER = List.of(
            LawQuestion.PAPERS,
            LawQuestion.TIME,
            LawQuestion.COST,
            LawQuestion.STEPS,
            LawQuestion.WHO,
            LawQuestion.COMPLAIN);

    static List<LawAnswer> of(List<LawBinding> bindings, Item item) {
        List<LawBinding> inOrder = ORDER.stream()
                .flatMap(question -> bindings.stream().filter(binding -> binding.question() == question))
                .toList();
        return inOrder.stream()
                .map(binding -> new LawAnswer(binding, fullest(binding, inOrder).question(), binding.difference(item)))
                .toList();
    }

    /** The one that quotes most of the same words: the first of the longest, which may be the binding itself. */
    private static LawBinding fullest(LawBinding binding, List<LawBinding> inOrder) {
        LawBinding fullest = binding;
        for (int at = inOrder.size() - 1; at >= 0; at--) {
            LawBinding other = inOrder.get(at);
            if (other.law().id().equals(binding.law().id())
                    && other.article() == binding.article()
                    && other.quote().zh().contains(fullest.quote().zh())) {
                fullest = other;
            }
        }
        return fullest;
    }

    /** Whether the sentence stands at another question. */
    public boolean isQuotedElsewhere() {
        return quotedAt != binding.question();
    }
}
