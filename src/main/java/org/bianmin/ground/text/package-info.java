/**
 * Words in two languages: texts, the messages of the interface, and the languages themselves.
 *
 * <p>The Chinese text is what counts; the English beside it is ours and may be missing or older, which a page then says.
 */
@Module
package org.bianmin.ground.text;

import org.bianmin.Module;
