package org.bianmin.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's slips, made in a copy of the small content: each must be told with file and line. */
public abstract class SlipTest {

    protected ContentFolder content;

    @TempDir
    private Path temp;

    @BeforeEach
    final void copy() {
        content = Content.copy(temp.resolve("content"));
    }

    /** Reads what the test is about, and notes what is wrong. */
    protected abstract void read(ContentFolder folder, Problems problems);

    protected final List<ContentProblem> problems() {
        Problems problems = new Problems();
        read(content, problems);
        return problems.all();
    }

    protected final ContentProblem onlyProblem() {
        List<ContentProblem> problems = problems();
        assertEquals(
                1,
                problems.size(),
                () -> problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        return problems.get(0);
    }

    /** The number of the first line of a file of the copy that holds these words. */
    protected final int line(String file, String words) {
        List<String> lines = content.read(file, new Problems()).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("not in " + file + ": " + words);
    }
}
