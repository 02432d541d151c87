package org.sealready.filing.letter;

import java.util.Arrays;
import java.util.List;
import org.sealready.filing.page.Fields;
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
}
