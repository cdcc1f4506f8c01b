package org.bianmin.catalog;

import java.util.List;

/** Fields that belong together, under one heading. */
public record FormSection(Text title, List<FormField> fields) {}
