/** Reads the registers from {@code content/}, with a message that names file and line for whatever is wrong there. */
package org.bianmin.catalog.register.read;
