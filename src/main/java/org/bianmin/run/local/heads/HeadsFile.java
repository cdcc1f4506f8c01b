package org.bianmin.run.local.heads;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bianmin.ground.log.Checkpoint;
import org.bianmin.ground.log.HeadWitness;
import org.bianmin.ground.settings.Settings;

/** Keeps the signed heads of the operation log in a file beside the database, one a line. */
@Singleton
public final class HeadsFile implements HeadWitness {

    private static final byte END_OF_LINE = '\n';

    private final Path file;

    @Inject
    HeadsFile(Settings settings) {
        this(settings.data().resolve("log/heads"));
    }

    HeadsFile(Path file) {
        this.file = file;
    }

    /** Appends a head and forces it to disk. Half a line, left by a power cut, is cut off first. */
    @Override
    public synchronized void keep(Checkpoint head) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                long end = endOfLines(channel);
                channel.truncate(end);
                ByteBuffer line = ByteBuffer.wrap((head.line() + "\n").getBytes(StandardCharsets.US_ASCII));
                channel.position(end);
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole lines; half a one was never kept. Bytes that no head has are read too, for the verification to tell of them. */
    @Override
    public Stream<String> kept() {
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            AtomicLong left = new AtomicLong(endOfLines(channel));
            return Files.lines(file, StandardCharsets.ISO_8859_1)
                    .takeWhile(line -> left.addAndGet(-line.length() - 1L) >= 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the last whole line ends. */
    private static long endOfLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == END_OF_LINE) {
                return end;
            }
        }
        return 0;
    }
}
