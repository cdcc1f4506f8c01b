package org.bianmin.doors.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bianmin.domain.messages.MessagePort;
import org.bianmin.domain.messages.NotTakenException;
import org.bianmin.domain.messages.OutgoingMessage;

/**
 * Writes each message as a file that another program takes away. A file is there as a whole or not at all; the same message is the same
 * file.
 */
final class FolderPort implements MessagePort {

    private final Path folder;

    FolderPort(Path folder) {
        this.folder = folder;
    }

    @Override
    public String kind() {
        return "file";
    }

    @Override
    public String hand(OutgoingMessage message) throws NotTakenException {
        String name = message.id() + ".json";
        try {
            Path unfinished = Files.write(folder.resolve("." + name), message.json());
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return name;
        } catch (IOException e) {
            throw new NotTakenException(
                    "the folder cannot be written to: " + e.getClass().getSimpleName());
        }
    }
}
