package org.sealready.vault.filing;

import org.sealready.form.Answers;

/**
 * A filing as it was after one change.
 *
 * @param page id of the page where its owner was, empty for the first
 */
public record Moment(Answers answers, String page) {}
