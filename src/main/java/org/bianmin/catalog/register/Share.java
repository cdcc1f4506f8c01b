package org.bianmin.catalog.register;

import org.bianmin.catalog.OfficeName;
import org.bianmin.catalog.Text;

/** What one department does in a boundary matter (职责分工). */
public record Share(OfficeName department, Text share) {}
