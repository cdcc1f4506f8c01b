/**
 * The audit trail: who did what to which case or draw, and when.
 *
 * <p>Written in the same transaction as the deed, so that neither stands without the other. Rows are only ever
 * inserted; the migration forbids updates and deletes.
 */
@Module
package org.bianmin.ground.audit;

import org.bianmin.Module;
