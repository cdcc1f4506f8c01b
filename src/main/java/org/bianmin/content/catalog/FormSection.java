package org.bianmin.content.catalog;

import java.util.List;
import org.bianmin.ground.text.Text;

/** Fields that belong together, under one heading. */
public record FormSection(Text title, List<FormField> fields) {}
