package org.bianmin.content.register;

import java.util.Locale;

/** The six parts that every supervision regime has, in the order of the sources. */
public enum RegimePart {
    /** 监督检查对象 */
    OBJECTS,
    /** 监督检查内容 */
    CONTENT,
    /** 监督检查方式 */
    METHODS,
    /** 监督检查措施 */
    MEASURES,
    /** 监督检查程序 */
    PROCEDURE,
    /** 监督检查处理 */
    HANDLING;

    /** The word for it in data files and open data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
