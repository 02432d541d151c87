package org.sealready.filing.rule;

import java.util.Locale;

/** What kind of text is read for words: the same word means less in a remark than in a name. */
public enum Reading {
  NAME,
  SCOPE,
  REMARK;

  /** Its name in the list of words. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
