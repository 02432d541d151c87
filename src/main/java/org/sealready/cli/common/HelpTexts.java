package org.sealready.cli.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.sealready.words.Words;

/** The help of the command line in the language of the words: picocli asks by key. */
public final class HelpTexts extends ResourceBundle {

  private final Map<String, String> texts;

  public HelpTexts(Words words) {
    this.texts = words.under("help.");
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
