package org.bianmin.run.local.database;

/** No database is configured, and this package carries none: the native executable leaves its archives out. */
public final class NoDatabaseException extends CannotStartException {

    NoDatabaseException() {
        super(
                "没有数据库：请设置 QUARKUS_DATASOURCE_JDBC_URL、QUARKUS_DATASOURCE_USERNAME、QUARKUS_DATASOURCE_PASSWORD。",
                "There is no database: set QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and"
                        + " QUARKUS_DATASOURCE_PASSWORD.");
    }
}
