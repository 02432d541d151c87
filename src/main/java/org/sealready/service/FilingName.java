package org.sealready.service;

import org.sealready.words.Words;

/**
 * What a filing is called: after its Mini Program, and until that has a name, after whose it is.
 */
public record FilingName(Words words) {

  /** Either may be empty. */
  public String of(String title, String entity) {
    if (!title.isEmpty()) {
      return title;
    }
    return entity.isEmpty() ? words.text("ui.filing.unnamed") : words.text("ui.filing.of", entity);
  }
}
