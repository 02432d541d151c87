package org.sealready.words;

import java.util.Arrays;
import java.util.Optional;

/** A language of the interface; letters are always Chinese. */
public enum Language {
  CHINESE("zh"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Its code on the command line and in the name of its resource. */
  public String code() {
    return code;
  }

  /** The language with this code. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The one that the switch changes to; after the last one comes the first. */
  public Language next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
