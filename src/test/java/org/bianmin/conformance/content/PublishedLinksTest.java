package org.bianmin.conformance.content;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.bianmin.doors.site.SiteLinksTest;
import org.bianmin.support.PublishedContent;

/** The same of the site that is published, whatever content it has. */
@QuarkusTest
@TestProfile(PublishedContent.class)
class PublishedLinksTest extends SiteLinksTest {}
