package org.bianmin.content.sheet.internal;

import org.bianmin.ground.text.Text;

/** What stands between the cells of a spreadsheet file. Programs choose it by the country that the computer is set to. */
public enum Separator {
    COMMA(',', new Text("逗号", "comma")),
    SEMICOLON(';', new Text("分号", "semicolon")),
    TAB('\t', new Text("制表符", "tab"));

    private final char sign;
    private final Text label;

    Separator(char sign, Text label) {
        this.sign = sign;
        this.label = label;
    }

    public char sign() {
        return sign;
    }

    public Text label() {
        return label;
    }
}
