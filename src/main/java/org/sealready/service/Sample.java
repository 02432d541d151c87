package org.sealready.service;

import org.sealready.words.Phrase;

/**
 * A bundled example filing with invented data; opened as a copy that is not saved.
 *
 * @param text its description; its key ends in the name of its resource
 */
public record Sample(Phrase text) {

  private static final String KEY = "sample.";

  /** The bundled filing file. */
  public String resource() {
    return "/assets/samples/" + text.key().substring(KEY.length()) + ".json";
  }
}
