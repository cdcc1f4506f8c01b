package org.bianmin.doors.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bianmin.domain.messages.MessagePort;
import org.bianmin.domain.messages.NotTakenException;
import org.bianmin.domain.messages.OutgoingMessage;

/**
 * Writes each message as a file that another program takes away. A file is there as a whole or not at all, and nothing is left of one
 * that could not be written; the same message is the same file.
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
        Path unfinished = folder.resolve("." + name);
        try {
            Files.write(unfinished, message.json());
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return name;
        } catch (IOException e) {
            throw new NotTakenException(
                    "the folder cannot be written to: " + e.getClass().getSimpleName() + leftOf(unfinished));
        }
    }

    /** Deletes what is half written, which has a telephone in it; says so where even that fails. */
    private static String leftOf(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
            return "";
        } catch (IOException e) {
            return ", and " + unfinished.getFileName() + " is left there";
        }
    }
}
