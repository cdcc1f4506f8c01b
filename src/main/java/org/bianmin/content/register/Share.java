package org.bianmin.content.register;

import org.bianmin.content.catalog.OfficeName;
import org.bianmin.ground.text.Text;

/** What one department does in a boundary matter (职责分工). */
public record Share(OfficeName department, Text share) {}
