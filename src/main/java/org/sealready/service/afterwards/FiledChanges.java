package org.sealready.service.afterwards;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Judged;
import org.sealready.journey.checklist.Afterwards;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.Letters;
import org.sealready.service.rejection.LettersAgain;

/**
 * What a change filing has to say: only what differs from what was filed.
 *
 * @param before the answers that counted when it was filed
 * @param after those that count now
 * @param fields those that the platform asks for and that differ, in the order of its pages
 * @param letters the letters that print one of them
 */
public record FiledChanges(
    Answers before, Answers after, List<Field<?>> fields, LettersAgain letters) {

  public FiledChanges {
    fields = List.copyOf(fields);
  }

  /** Between what was filed and what stands there now. */
  public static FiledChanges of(
      Catalogue catalogue, Letters letters, FiledAnswers filed, Judged now) {
    Form form = catalogue.form();
    Answers before = form.effective(filed.answers()).answers();
    Answers after = now.effective().answers();
    Afterwards afterwards = catalogue.journey().afterwards().get();
    List<String> numbers = List.of(afterwards.serviceNumber(), afterwards.entityNumber());
    List<Field<?>> fields =
        form.differing(before, after).stream()
            .<Field<?>>filter(field -> !field.platformPath().isEmpty())
            .filter(field -> !numbers.contains(field.id()))
            .toList();
    Set<String> ids = fields.stream().map(Field::id).collect(Collectors.toSet());
    return new FiledChanges(
        before, after, fields, LettersAgain.printing(catalogue, letters, now, ids));
  }
}
