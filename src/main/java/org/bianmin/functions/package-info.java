/**
 * The functions, one class each: thin doors to the floors below. They know neither HTTP nor any cloud; which of them a
 * package carries, and what calls them, is chosen by the build. Those in {@code functions.jobs} are called by a schedule and
 * never stand on a public address.
 */
package org.bianmin.functions;
