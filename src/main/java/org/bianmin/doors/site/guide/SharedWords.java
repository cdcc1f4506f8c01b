package org.bianmin.doors.site.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;

/**
 * What tiers answer for, said once for those of which the source says the same.
 *
 * @param words null where the source gives the tier nothing
 */
record SharedWords(List<Text> names, Text words) {

    static List<SharedWords> of(List<TierShare> shares) {
        List<SharedWords> all = new ArrayList<>();
        for (TierShare share : shares) {
            SharedWords last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.words != null && last.words.equals(share.words())) {
                all.set(all.size() - 1, new SharedWords(joined(last.names, share.name()), last.words));
            } else {
                all.add(new SharedWords(List.of(share.name()), share.words()));
            }
        }
        return List.copyOf(all);
    }

    private static List<Text> joined(List<Text> names, Text name) {
        return Stream.concat(names.stream(), Stream.of(name)).toList();
    }
}
