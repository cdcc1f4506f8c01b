package org.bianmin.page;

import java.util.List;
import org.bianmin.catalog.Text;

/** A section of a form as it is shown. */
public record SectionView(Text title, List<FieldView> fields) {}
