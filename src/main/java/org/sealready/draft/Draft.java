package org.sealready.draft;

import java.time.Instant;
import org.sealready.form.Answers;

/**
 * A kept filing.
 *
 * @param id name of its file, chosen at random when it was created
 * @param page id of the page where its owner was, empty for the first
 */
public record Draft(String id, Answers answers, String page, Instant savedAt) {}
