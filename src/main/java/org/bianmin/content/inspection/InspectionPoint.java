package org.bianmin.content.inspection;

import org.bianmin.ground.text.Text;

/**
 * Something that is looked at (检查要点), in the words of the source.
 *
 * @param number from 1; a finding names it
 * @param where the title of the document and the heading under which the words stand
 */
public record InspectionPoint(int number, Text words, Text where) {}
