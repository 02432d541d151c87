package org.sealready.vault.filing;

import org.sealready.form.Answers;

/**
 * One state in the undo history: a filing after one change.
 *
 * @param page id of the page that was open, empty for the first
 */
public record Moment(Answers answers, String page) {}
