package org.bianmin.content.catalog;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * Which files may come with a form.
 *
 * @param most how many
 * @param mostBytesEach how large one of them; where a platform bears less in one request, the form says so
 * @param totalBytes how large all together
 * @param mediaTypes which kinds, such as {@code image/jpeg}
 */
public record AttachmentRules(
        Text label, Text hint, int most, int mostBytesEach, int totalBytes, List<String> mediaTypes) {}
