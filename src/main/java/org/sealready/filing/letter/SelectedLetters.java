package org.sealready.filing.letter;

import java.util.Arrays;
import java.util.List;
import org.sealready.filing.page.Fields;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Section;

/** Which letters a person has added to those that are needed, and which he has left out. */
public final class SelectedLetters {

  private static final Options OPTIONS =
      Options.fixed(
          "letters",
          Arrays.stream(LetterName.values())
              .map(letter -> Option.of(letter.id(), letter.title()))
              .toList());

  public static final Field<List<String>> ADDED =
      Fields.choices("letters.added", "另外附上的文书", OPTIONS, LetterName.values().length);

  public static final Field<List<String>> LEFT_OUT =
      Fields.choices("letters.leftOut", "不附的文书", OPTIONS, LetterName.values().length);

  /** The last section of the letters' page. */
  public static final Section SECTION = Section.of("letters-set", "附哪些文书", "", ADDED, LEFT_OUT);

  private SelectedLetters() {}

  /** Whether a person has added this letter, and not left it out as well. */
  static boolean isAdded(String id, Answers answers) {
    return holds(ADDED, id, answers) && !isLeftOut(id, answers);
  }

  /** Whether a person has left it out. */
  static boolean isLeftOut(String id, Answers answers) {
    return holds(LEFT_OUT, id, answers);
  }

  private static boolean holds(Field<List<String>> field, String id, Answers answers) {
    return answers.get(field).filter(ids -> ids.contains(id)).isPresent();
  }
}
