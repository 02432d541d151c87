package org.sealready.form;

import java.util.List;

/**
 * A known reason for which filings come back, and what answers it.
 *
 * @param number as the collection numbers it
 * @param chinese the reason in a few words
 * @param by ids of the rules, questions and letters that answer it
 * @param design why it cannot happen, in Chinese and English; empty where {@code by} answers it
 */
public record Reason(
    String number, String chinese, String english, List<String> by, List<String> design) {
  public Reason {
    by = List.copyOf(by);
    design = List.copyOf(design);
  }
}
