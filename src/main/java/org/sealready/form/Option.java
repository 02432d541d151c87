package org.sealready.form;

import java.util.Objects;

/**
 * One choice of a code list: the code that files hold, the label that people read, and the group it
 * stands under in a long list (empty where the list has no groups).
 */
public record Option(String code, String label, String group) {

  /** In characters. */
  private static final int LONGEST = 20;

  public Option {
    Objects.requireNonNull(code);
    Objects.requireNonNull(label);
    Objects.requireNonNull(group);
  }

  /** Stands for a code that is not offered, as of a newer list: it has no label here. */
  public static Option unlisted(String code) {
    return new Option(code, "", "");
  }

  /** Whether it only stands for a code that is not offered. */
  public boolean isUnlisted() {
    return label.isEmpty();
  }

  /** Its code; what stands for one in a damaged file may be of any length, and is cut. */
  public String shortCode() {
    int shown = Math.min(LONGEST, code.codePointCount(0, code.length()));
    return code.substring(0, code.offsetByCodePoints(0, shown));
  }

  /** An option of a list without groups. */
  public static Option of(String code, String label) {
    return new Option(code, label, "");
  }
}
