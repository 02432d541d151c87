package org.sealready.service.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;
import org.sealready.json.PlainJson;
import org.sealready.service.Catalogue;
import org.sealready.service.InputFile;
import org.sealready.service.LetterChoice;
import org.sealready.service.LetterSelection;
import org.sealready.service.UnusableFile;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/**
 * Takes in what the platform's interface takes or answers, or a filing file, into a new filing or
 * over an existing one. What the document does not hold stays as it was.
 */
public final class FilingImport {

  private static final int MAX_BYTES = 4 * 1024 * 1024;

  private final Catalogue catalogue;
  private final Letters letters;
  private final Words words;

  public FilingImport(Catalogue catalogue, Letters letters, Words words) {
    this.catalogue = catalogue;
    this.letters = letters;
    this.words = words;
  }

  /**
   * A filing with what was read in it.
   *
   * @param notes what was not taken over, a line each
   * @param isWhole whether everything was understood, apart from numbers of uploads
   */
  public record Result(Answers answers, List<Phrase> notes, boolean isWhole) {
    public Result {
      notes = List.copyOf(notes);
    }
  }

  /**
   * What this file holds, in a new filing.
   *
   * @throws UnusableFile if it cannot be read or is none of the kinds that are understood
   */
  public Result read(Path file) throws UnusableFile {
    return read(file, Optional.empty());
  }

  /**
   * The same over an existing filing.
   *
   * @throws UnusableFile also where it is about another entity or Mini Program
   */
  public Result read(Path file, Optional<Answers> existing) throws UnusableFile {
    byte[] bytes = InputFile.read(file, MAX_BYTES);
    try {
      if (!(PlainJson.read(bytes) instanceof Map<?, ?> document)) {
        throw UnusableFile.because("input.not_platform");
      }
      if (AnswersJson.FORMAT.equals(document.get("format"))) {
        return filing(new AnswersJson(catalogue.form()).read(bytes), existing);
      }
      if (!PlatformReading.isBody(catalogue.platform(), document)) {
        throw UnusableFile.because("input.not_platform");
      }
      return body(document, existing);
    } catch (BadFiling bad) {
      throw UnusableFile.because(bad);
    }
  }

  private Result filing(Answers read, Optional<Answers> existing) throws UnusableFile {
    if (existing.isEmpty()) {
      return new Result(read, List.of(), true);
    }
    Map<Field<?>, Object> values = new LinkedHashMap<>();
    for (Field<?> field : catalogue.form().fields()) {
      read.get(field).ifPresent(value -> values.put(field, value));
    }
    requireSame(existing.get(), values);
    return new Result(with(existing.get(), values), List.of(), true);
  }

  private Result body(Map<?, ?> document, Optional<Answers> existing) throws UnusableFile {
    PlatformReading reading = new PlatformReading(catalogue);
    reading.read(document);
    Answers before = existing.orElse(Answers.empty());
    requireSame(before, reading.values());
    Answers merged = with(before, reading.values());
    Answers read = with(Answers.empty(), reading.values());
    UnaryOperator<Answers> completed =
        answers -> catalogue.platform().complete().apply(read, answers);
    Answers complete = withLetters(completed.apply(merged), reading.papers());
    Answers lean = existing.map(ours -> withoutEchoes(ours, complete)).orElse(complete);
    ImportNotes notes = reading.notes();
    catalogue.form().differing(merged, complete).stream()
        .filter(field -> merged.get(field).isPresent() && !isSelection(field))
        .forEach(field -> notes.changed(words.label(field)));
    Unused unused = new Unused(catalogue.form(), completed, lean, reading.values());
    unused.waiting().stream()
        .filter(waiting -> !reading.unread().contains(waiting.decides()))
        .forEach(waiting -> notes.waiting(place(waiting.decides()), waiting.fields().size()));
    unused.otherwise().forEach(field -> notes.hidden(place(field)));
    return new Result(lean, notes.lines(), !notes.hasProblems());
  }

  private String place(Field<?> field) {
    return words.place(catalogue.form(), field);
  }

  /**
   * Without the values that the existing answers come to as well: what follows from another answer
   * is in the document too, and stays unanswered here.
   */
  private Answers withoutEchoes(Answers existing, Answers complete) {
    Form form = catalogue.form();
    Answers counts = form.effective(complete).answers();
    Answers lean = complete;
    for (Field<?> field : form.differing(existing, complete)) {
      if (counts.get(field).equals(complete.get(field))) {
        Answers as = of(field, lean, existing);
        lean = form.effective(as).answers().equals(counts) ? as : lean;
      }
    }
    return lean;
  }

  private static <T> Answers of(Field<T> field, Answers answers, Answers from) {
    return answers.with(field, from.get(field));
  }

  /** A letter that is named there and would not be made is added to those that are. */
  private Answers withLetters(Answers answers, Set<String> papers) {
    Optional<LetterSelection> selection = catalogue.selection();
    if (selection.isEmpty() || papers.isEmpty()) {
      return answers;
    }
    Field<List<String>> field = selection.get().added();
    List<String> added = answers.get(field).orElse(List.of());
    for (LetterState state : letters.states(letters.judged(answers))) {
      boolean isOpen = !state.isWanted() && state.choice() == LetterChoice.NONE;
      if (isOpen && papers.contains(state.letter().id())) {
        added = LetterSelection.with(added, state.letter().id(), true);
      }
    }
    return answers.with(field, added);
  }

  private boolean isSelection(Field<?> field) {
    return catalogue.selection().filter(fields -> fields.added().equals(field)).isPresent();
  }

  private static Answers with(Answers answers, Map<Field<?>, Object> values) {
    Answers so = answers;
    for (Map.Entry<Field<?>, Object> entry : values.entrySet()) {
      so = with(so, entry.getKey(), entry.getValue());
    }
    return so;
  }

  @SuppressWarnings("unchecked") // values were read by the type of their field
  private static <T> Answers with(Answers answers, Field<T> field, Object value) {
    return answers.with(field, (T) value);
  }

  /** Another entity's or Mini Program's data over a filing would lose what it holds. */
  private void requireSame(Answers existing, Map<Field<?>, Object> values) throws UnusableFile {
    for (Field<String> field : catalogue.identity()) {
      boolean isName = field.equals(catalogue.title());
      Optional<String> ours = existing.get(field);
      if (!isName && ours.isPresent() && values.get(field) instanceof String theirs) {
        require(tidy(field, ours.get()).equals(tidy(field, theirs)), field);
      }
    }
  }

  private void require(boolean same, Field<?> field) throws UnusableFile {
    if (!same) {
      throw new UnusableFile("input.other_filing", List.of(place(field)));
    }
  }

  private static String tidy(Field<String> field, String text) {
    return field.type() instanceof FieldType.Text(var kind, int max) ? kind.tidy(text) : text;
  }
}
