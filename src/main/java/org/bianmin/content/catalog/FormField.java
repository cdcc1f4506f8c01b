package org.bianmin.content.catalog;

import org.bianmin.ground.text.Text;

/**
 * A field of a form.
 *
 * @param name the key of its answer
 * @param hint help shown before the field, or null
 * @param required whether an application without it is refused
 * @param requiredWith the name of another field whose answer makes this one required, or null
 * @param maxLength in characters
 * @param autocomplete the HTML autofill word, or null
 */
public record FormField(
        String name,
        FieldKind kind,
        Text label,
        Text hint,
        boolean required,
        String requiredWith,
        int maxLength,
        String autocomplete) {}
