package org.bianmin.ground.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept, without its content.
 *
 * @param name as the sender's machine called it
 * @param mediaType what its content is
 * @param size in bytes
 */
public record StoredFile(UUID id, String name, String mediaType, long size, Instant storedAt) {}
