package org.bianmin.doors.desk;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * What the applicant says of how the case was handled, or can say.
 *
 * @param given what was said; null while nothing was
 * @param choices the codes of what can be said
 * @param error why nothing was recorded; null where nothing was sent
 */
public record RatingView(String given, List<String> choices, Text error) {}
