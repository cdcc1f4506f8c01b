package org.bianmin.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.cases.Receipt;
import org.bianmin.catalog.Item;
import org.bianmin.page.PageContext;

/**
 * The receipt of an application.
 *
 * @param received when, as it is shown
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReceiptPage(PageContext page, Item item, Receipt receipt, String received) implements TemplateInstance {}
