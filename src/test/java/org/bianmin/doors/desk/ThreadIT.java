package org.bianmin.doors.desk;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same thread against the packaged application: the jar, or the native executable. */
@QuarkusIntegrationTest
class ThreadIT extends ThreadTest {}
