package org.bianmin.domain.cases;

import java.util.List;

/**
 * A form that was opened again.
 *
 * @param item the item's id
 * @param key of the form; null where it was not opened
 * @param errors why not
 */
public record OpenedForm(String item, FormKey key, List<FieldError> errors) {}
