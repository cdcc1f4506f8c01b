package org.bianmin.run.local.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Says that a process works in a data folder. The operating system gives it free when the process ends, however it ends. The
 * file says in plain lines who has it.
 */
final class DeskLock implements AutoCloseable {

    /** The address of a command, which has none. */
    static final String NO_ADDRESS = "-";

    /** A byte far behind the text, so that others can read that where locks are strict. */
    private static final long BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private DeskLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, or nothing if another process has it.
     *
     * @param holder says to others who has it
     */
    static Optional<DeskLock> take(Path file, Holder holder) throws IOException {
        PrivateFiles.file(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(BYTE, 1, false);
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.text().getBytes(StandardCharsets.UTF_8)));
                return Optional.of(new DeskLock(channel));
            }
        } catch (OverlappingFileLockException e) {
            // Another in this process has it.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Who has it; only while somebody does. */
    static Holder holder(Path file) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new Holder(
                lines.getProperty("process", "?"), lines.getProperty("what", "?"), lines.getProperty("address", "?"));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /**
     * Who works in the folder.
     *
     * @param process its number
     * @param what {@code serve}, or the command
     * @param address where a desk is reached, or {@code -}
     */
    record Holder(String process, String what, String address) {

        private String text() {
            return "process=" + process + "\nwhat=" + what + "\naddress=" + address + "\n";
        }
    }
}
