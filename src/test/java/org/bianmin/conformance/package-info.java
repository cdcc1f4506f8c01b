/**
 * Conformance of what was built, as it was built, without the cloud that it is built for. Nothing of the application is on
 * the class path of these tests' processes but what is in the package; the database is a real PostgreSQL.
 *
 * <p>{@code lambda*}: a small {@link org.bianmin.conformance.RuntimeApi} stands in for the service, and calls the zip through
 * the client that Lambda's own Java runtime consists of, or its native executable, if that is what the zip holds. {@code
 * knative}: CloudEvents over HTTP.
 */
package org.bianmin.conformance;
