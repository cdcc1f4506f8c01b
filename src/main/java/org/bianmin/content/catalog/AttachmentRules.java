package org.bianmin.content.catalog;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * Which files may come with a form.
 *
 * @param most how many
 * @param totalBytes how large all together; on Lambda a request has 6 MB at most, a third of which is lost to base64
 * @param mediaTypes which kinds, such as {@code image/jpeg}
 */
public record AttachmentRules(Text label, Text hint, int most, int totalBytes, List<String> mediaTypes) {}
