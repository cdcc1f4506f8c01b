package org.bianmin.domain.cases;

import java.util.UUID;

/**
 * A file that has been stored for a form.
 *
 * @param name as the sender's machine called it, made safe to show
 * @param mediaType what its content is, whatever it was called
 * @param size in bytes, as it is stored
 */
public record StagedFile(UUID id, String name, String mediaType, long size) {}
