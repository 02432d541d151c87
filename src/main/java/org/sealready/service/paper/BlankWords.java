package org.sealready.service.paper;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Field;
import org.sealready.service.Catalogue;

/**
 * Whether the words at a blank ask for a value that we hold beyond doubt. A field of a PDF was made
 * on purpose and has a name; a blank has only the words around it, which may be half a sentence.
 *
 * @param names what papers call the values, bare
 */
record BlankWords(Set<String> names) {

  /** What explains a label: （全称）, （盖章）. */
  private static final Pattern BRACKETS = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]\\s*$");

  /** Two values in one blank. */
  private static final Pattern SEVERAL = Pattern.compile("[及和与并或、/]");

  /** Chinese names its persons last: 经办人, 联络员, 申请者. */
  private static final Pattern SOMEBODY = Pattern.compile("[人员者]$");

  /** Words before a known name, such as 主办 before 单位全称; more of them are a sentence. */
  private static final int LONGEST = 8;

  static BlankWords of(Catalogue catalogue) {
    Stream<String> known =
        catalogue.terms().names().stream().flatMap(each -> each.names().stream());
    Stream<String> labels =
        catalogue.placeholders().names().stream()
            .flatMap(name -> catalogue.form().field(name).stream())
            .map(Field::label);
    return new BlankWords(
        Stream.concat(known, labels).map(BlankWords::bare).collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether the words end with a known name, and what stands before it names nobody else. */
  boolean areClear(String printed) {
    String plain = BRACKETS.matcher(printed).replaceFirst("");
    return plain.isEmpty() || !SEVERAL.matcher(plain).find() && isClear(bare(plain));
  }

  private static String bare(String text) {
    return LabelMatcher.bare(text).replace("的", "");
  }

  private boolean isClear(String words) {
    int from = 0;
    while (from < words.length() && !names.contains(words.substring(from))) {
      from++;
    }
    String before = words.substring(0, from);
    boolean isOther = SOMEBODY.matcher(before).find() && !endsWithName(before);
    return from < words.length() && from <= LONGEST && !isOther;
  }

  private boolean endsWithName(String words) {
    return names.stream().anyMatch(words::endsWith);
  }
}
