package org.sealready.service.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sealready.words.Filer;

/**
 * Whom a line of the help is for, as writers mark it at its beginning: {@code <individual>}, {@code
 * <trader 330000>} for any of these, {@code <!unsealed trader>} for all but these, several marks
 * where all must fit. {@code anybody} stands for a reader of whom nothing is known, {@code
 * anywhere} for one whose province is not.
 *
 * @param marks of each mark the kinds and provinces that it names
 * @param line what stands behind the marks
 */
record HelpMarks(List<String> marks, String line) {

  private static final Pattern MARK = Pattern.compile("<([a-z0-9! ]+)>\\s*");
  private static final String OTHERS = "!";
  private static final String NOBODY_KNOWN = "anybody";
  private static final String NOWHERE_KNOWN = "anywhere";

  HelpMarks {
    marks = List.copyOf(marks);
  }

  /** Reads the marks of a line. */
  static HelpMarks of(String written) {
    List<String> marks = new ArrayList<>();
    Matcher found = MARK.matcher(written);
    int at = 0;
    while (found.region(at, written.length()).lookingAt()) {
      marks.add(found.group(1));
      at = found.end();
    }
    return new HelpMarks(marks, written.substring(at));
  }

  /** Whether this one reads the line. */
  boolean areFor(Filer filer) {
    return marks.stream().allMatch(mark -> isFor(mark, filer));
  }

  private static boolean isFor(String mark, Filer filer) {
    return mark.startsWith(OTHERS)
        ? !isFor(mark.substring(OTHERS.length()), filer)
        : Stream.of(mark.split(" ")).anyMatch(name -> isCalled(name, filer));
  }

  private static boolean isCalled(String name, Filer filer) {
    return switch (name) {
      case NOBODY_KNOWN -> filer.isUnknown();
      case NOWHERE_KNOWN -> !filer.isSomewhere();
      default -> filer.kinds().contains(name);
    };
  }
}
