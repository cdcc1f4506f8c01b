package org.bianmin.content.register;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A matter that several departments share (管理事项), with what each of them does.
 *
 * @param bases the documents on which the division rests (相关依据)
 * @param workedCase the case by which the source explains it (案例), whole
 * @param steps the same case, step by step
 * @param items the items that belong to it
 */
public record BoundaryMatter(
        int number,
        String id,
        Text matter,
        List<Share> shares,
        List<Text> bases,
        Text workedCase,
        List<Step> steps,
        List<Item> items) {

    /**
     * The Chinese of the worked case cut at its steps. Put together again, the pieces are the whole case. A word that ends
     * one step and begins the next (反馈区人社局 / 区人社局对…) stays with the first. A step whose words are not in the case, or
     * not in this order, has no piece.
     */
    public List<Sentence> sentences() {
        String words = workedCase.zh();
        List<Sentence> sentences = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (Step step : steps) {
            String action = step.action().zh();
            int found = words.indexOf(action, end);
            if (found < 0) {
                found = words.indexOf(action, start + 1);
            }
            if (found < 0 || found + action.length() <= end) {
                continue;
            }
            if (found > end) {
                sentences.add(new Sentence(words.substring(end, found), null));
            }
            start = found;
            sentences.add(new Sentence(words.substring(Math.max(found, end), found + action.length()), step));
            end = found + action.length();
        }
        if (end < words.length()) {
            sentences.add(new Sentence(words.substring(end), null));
        }
        return List.copyOf(sentences);
    }
}
