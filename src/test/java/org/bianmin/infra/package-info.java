/**
 * Holds what stands in {@code infra/} to the code and to {@code content/}: what exists is deployed, what is deployed exists,
 * and the one schedule is the same everywhere.
 */
package org.bianmin.infra;
