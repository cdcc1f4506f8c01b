package org.bianmin.content.division;

import org.bianmin.ground.text.Text;

/**
 * A village or an urban community (村、社区).
 *
 * @param code 12 digits, the first 9 of which are its town's
 * @param name as the bureau's list has it, which has no English
 */
public record Village(String code, Text name) {}
