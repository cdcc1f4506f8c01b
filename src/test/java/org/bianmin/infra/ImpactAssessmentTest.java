package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every column of the database stands in the assessment: one that is new has been thought about. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImpactAssessmentTest {

    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+\\.[a-z_]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"infra/IMPACT-ASSESSMENT.md", "infra/IMPACT-ASSESSMENT.zh.md"})
    void namesEveryColumnAndNoOther(String document) throws IOException, SQLException {
        SortedSet<String> named = COLUMN.matcher(Files.readString(Path.of(document)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(columns(), named);
    }

    private static SortedSet<String> columns() throws SQLException {
        SortedSet<String> columns = new TreeSet<>();
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
