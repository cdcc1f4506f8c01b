/**
 * The audit trail: who did what to which case or draw, and when. Ground floor.
 *
 * <p>Written in the same transaction as the deed, so that neither stands without the other. Rows are only ever
 * inserted; the migration forbids updates and deletes.
 */
package org.bianmin.audit;
