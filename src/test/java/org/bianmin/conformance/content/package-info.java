/**
 * Holds the published content to the five documents from which it was transcribed. Each document has its tests, which run where
 * {@code content/} holds its place and are reported as skipped, by the name of the place, where it does not: a county with
 * content of its own has a green build. The tests of the code are elsewhere and run on the small content of the tests.
 */
package org.bianmin.conformance.content;
