package org.sealready.service.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line diff of two texts, side by side. */
public final class LineChanges {

  /** Texts with more lines than this are no wordings, and would take a table that is too large. */
  private static final int MOST = 2000;

  /**
   * One line of either text, or of both.
   *
   * @param before empty where the line is new
   * @param after empty where the line is gone
   */
  public record Row(Optional<String> before, Optional<String> after) {

    /** Whether both texts have this very line. */
    public boolean isSame() {
      return before.equals(after);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final List<String> come = new ArrayList<>();

  private LineChanges() {}

  /** The lines of both texts in order; changed lines are paired. */
  public static List<Row> of(String before, String after) {
    LineChanges changes = new LineChanges();
    changes.compare(before.lines().toList(), after.lines().toList());
    return List.copyOf(changes.rows);
  }

  private void compare(List<String> before, List<String> after) {
    if (before.size() > MOST || after.size() > MOST) {
      gone.addAll(before);
      come.addAll(after);
    } else {
      walk(before, after, common(before, after));
    }
    settle();
  }

  private void walk(List<String> before, List<String> after, int[][] common) {
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean isLast = i == before.size() || j == after.size();
      if (!isLast && before.get(i).equals(after.get(j))) {
        settle();
        rows.add(new Row(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
      } else if (j == after.size() || !isLast && common[i + 1][j] >= common[i][j + 1]) {
        gone.add(before.get(i++));
      } else {
        come.add(after.get(j++));
      }
    }
  }

  /** Pairs removed lines with the added ones. */
  private void settle() {
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      rows.add(new Row(at(gone, i), at(come, i)));
    }
    gone.clear();
    come.clear();
  }

  private static Optional<String> at(List<String> lines, int index) {
    return index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
  }

  /** How many lines both texts have in common from each pair of lines on. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
