package org.bianmin.content.find;

import org.bianmin.ground.text.Language;

/** What people ask for and no list holds, such as a passport: the search says so, instead of guessing. */
public record NotListed(String word, Language language) {}
