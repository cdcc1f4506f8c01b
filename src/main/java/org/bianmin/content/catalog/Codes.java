package org.bianmin.content.catalog;

/** The basic codes (基本编码) of main item and sub-item as the source has them, faulty ones included. */
public record Codes(String main, String sub) {}
