package org.bianmin.content.register;

import java.util.List;

/** The register of duty boundaries with related departments (与相关部门的职责边界登记表). */
public record BoundaryRegister(Origin origin, List<BoundaryMatter> matters) {}
