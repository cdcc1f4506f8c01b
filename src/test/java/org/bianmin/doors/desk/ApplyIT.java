package org.bianmin.doors.desk;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same forms against the packaged application: the jar, or the native executable. */
@QuarkusIntegrationTest
class ApplyIT extends ApplyTest {}
