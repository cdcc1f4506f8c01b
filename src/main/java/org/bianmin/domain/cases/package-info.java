/**
 * Cases (办件): how an application is checked, stored and found again.
 *
 * <p>Decisions: the rules ({@code SubmissionCheck}, {@code FieldCheck}, {@code Fingerprint}) know neither HTTP nor SQL;
 * {@code CaseStore} alone knows the database. A second press of the button is recognised by the content of the
 * application, see {@code Fingerprint}; keys in hidden fields were rejected because static pages have nobody to make them.
 */
@Module(uses = {"content.catalog", "ground.audit", "ground.calendar", "ground.numbers", "ground.text"})
package org.bianmin.domain.cases;

import org.bianmin.Module;
