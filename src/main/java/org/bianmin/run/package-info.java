/**
 * What the packagings that answer HTTP by themselves share: the order of their routes, and the guard of what is internal.
 */
@Module
package org.bianmin.run;

import org.bianmin.Module;
