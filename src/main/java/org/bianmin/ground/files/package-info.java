/**
 * Files that come with forms and cases, sealed.
 *
 * <p>Decisions: {@code SealedFiles} knows names, sizes and keys, and cuts a file into chunks, each sealed for its place, so that
 * none can be exchanged, moved or left out. A {@code FileStore} sees sealed chunks only; that of PostgreSQL commits with the row
 * that names the file, is in the same backup, and is the default. One for S3-compatible storage would be another {@code FileStore}.
 */
@Module(uses = "ground.crypto")
package org.bianmin.ground.files;

import org.bianmin.Module;
