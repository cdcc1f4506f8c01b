package org.bianmin.run.local.preview;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same edits under the packaged desk. A native executable has no preview. */
@QuarkusIntegrationTest
@DisabledOnIntegrationTest(
        value = "a native executable cannot take up new templates",
        forArtifactTypes = DisabledOnIntegrationTest.ArtifactType.NATIVE_BINARY)
class PreviewIT extends PreviewTest {}
