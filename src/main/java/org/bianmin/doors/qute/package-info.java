/**
 * What is added to the template engine so that thousands of pages are made in seconds: names are found at once, messages are
 * looked up once a language, and what stands between {@code {#once}} and {@code {/once}} is made once for all pages that share it.
 *
 * <p>Decisions: a copy of each template for each language was rejected, for then the build could not check the templates.
 */
@Module
package org.bianmin.doors.qute;

import org.bianmin.Module;
