package org.sealready.service;

import org.sealready.words.Phrase;

/**
 * An invented filing to look around in; opened as a copy that is not kept.
 *
 * @param text what it shows; its key ends in the name of its resource
 */
public record Sample(Phrase text) {

  private static final String KEY = "sample.";

  /** The bundled filing file. */
  public String resource() {
    return "/assets/samples/" + text.key().substring(KEY.length()) + ".json";
  }
}
