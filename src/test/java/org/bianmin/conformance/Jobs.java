package org.bianmin.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;

/** The jobs as each platform calls them, and what is looked for in their answers. */
public final class Jobs {

    public static final String DRAW = "draw-monthly-sample";
    public static final String MIGRATE = "migrate-database";
    public static final String CONTROL = "sampling-" + Applicant.ITEM;

    private Jobs() {}

    /** The sample of the control that the cases of {@link Applicant} fall under. */
    public static JsonNode sample(JsonNode samples) {
        for (JsonNode sample : samples) {
            if (sample.path("control").asText().equals(CONTROL)) {
                return sample;
            }
        }
        throw new AssertionError("no sample of " + CONTROL + " in " + samples);
    }

    /** How many draws are stored. */
    public static long draws(TestDatabase database) throws SQLException {
        return (Long) database.value("select count(*) from sample_draw");
    }
}
