package org.bianmin.domain.cases;

import java.util.List;
import java.util.Map;

/**
 * A form that is being filled in, as it was last sent.
 *
 * @param item the item's id
 * @param language {@code zh} or {@code en}
 * @param answers as typed, by field name; empty where only files have come
 * @param files in the order in which they came
 */
public record FormDraft(String item, String language, Map<String, String> answers, List<StagedFile> files) {}
