package org.bianmin.doors.page;

import java.util.List;
import org.bianmin.ground.text.Text;

/** A section of a form as it is shown. */
public record SectionView(Text title, List<FieldView> fields) {}
