package org.sealready.ui.exchange;

import java.util.List;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.service.exchange.FilingImport;
import org.sealready.ui.form.AnswerChange;
import org.sealready.ui.form.AnswerChanges;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/**
 * What a file would change in a filing.
 *
 * @param fields those that would be answered differently, in their order
 * @param notes what was not understood or is to be checked, a line each
 * @param uploads how many numbers of uploads there are besides, which are of use elsewhere only
 */
public record FoundChanges(
    Form form,
    Answers before,
    Answers after,
    List<Field<?>> fields,
    List<Phrase> notes,
    int uploads) {

  /** It is in the list of changes already. */
  private static final String CHANGED = "import.changed";

  private static final String UPLOAD = "import.upload";

  public FoundChanges {
    fields = List.copyOf(fields);
    notes = List.copyOf(notes);
  }

  FoundChanges(Form form, Answers before, FilingImport.Result read) {
    this(
        form,
        before,
        read.answers(),
        form.differing(before, read.answers()),
        read.notes().stream()
            .filter(note -> !Set.of(CHANGED, UPLOAD).contains(note.key()))
            .toList(),
        (int) read.notes().stream().filter(note -> note.key().equals(UPLOAD)).count());
  }

  /** The answers that would change, each in words. */
  List<AnswerChange> changes(Words words) {
    return new AnswerChanges(form, before, after, fields).in(words);
  }
}
