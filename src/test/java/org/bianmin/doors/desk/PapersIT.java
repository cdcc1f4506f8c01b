package org.bianmin.doors.desk;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same papers against the packaged application: the jar, or the native executable. */
@QuarkusIntegrationTest
class PapersIT extends PapersTest {}
