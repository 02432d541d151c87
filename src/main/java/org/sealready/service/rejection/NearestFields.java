package org.sealready.service.rejection;

import java.util.Comparator;
import java.util.List;
import org.sealready.form.Field;
import org.sealready.form.Form;

/** The fields whose names have most in common with a text, for a person to choose from. */
public final class NearestFields {

  /** So many are offered. */
  private static final int MOST = 3;

  /** Fewer characters in a row say nothing. */
  private static final int LEAST_IN_COMMON = 2;

  /** No more of the text is looked at. */
  private static final int LONGEST = 300;

  private record Near(Field<?> field, int common) {}

  private NearestFields() {}

  /** At most three, nearest first; none where nothing is alike. */
  public static List<Field<?>> of(Form form, String text) {
    String read = text.substring(0, Math.min(text.length(), LONGEST));
    List<Near> near =
        form.fields().stream()
            .<Near>map(field -> new Near(field, common(field.label(), read)))
            .filter(each -> each.common() >= LEAST_IN_COMMON)
            .sorted(Comparator.comparingInt(each -> -each.common()))
            .limit(MOST)
            .toList();
    return near.stream().<Field<?>>map(Near::field).toList();
  }

  /** The length of the longest part of the label that stands in the text. */
  private static int common(String label, String text) {
    for (int length = label.length(); length > 0; length--) {
      for (int from = 0; from + length <= label.length(); from++) {
        if (text.contains(label.substring(from, from + length))) {
          return length;
        }
      }
    }
    return 0;
  }
}
