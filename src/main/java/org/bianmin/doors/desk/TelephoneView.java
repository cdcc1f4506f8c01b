package org.bianmin.doors.desk;

import org.bianmin.ground.text.Text;

/**
 * The form on which applicants put their telephone right. What is kept is not shown: others may see the number and the secret of a case.
 *
 * @param typed what was typed last; empty where nothing was
 * @param error what is wrong with it, or null
 */
public record TelephoneView(String typed, Text error) {}
