package org.sealready.service.material;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.journey.material.MaterialNeed;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.platform.UploadSlot;
import org.sealready.service.LetterChoice;
import org.sealready.service.letter.LetterState;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** What the materials checklist says, in one language. */
public final class MaterialTexts {

  private static final String STATEMENTS = "{0}";

  private final Form form;
  private final Words words;

  public MaterialTexts(Form form, Words words) {
    this.form = form;
    this.words = words;
  }

  /** What it is. */
  public String title(MaterialRow row) {
    return row.title().map(words::phrase).orElseGet(() -> words.of(row.material().title()));
  }

  /** What it is, and that it is only advised where it is. */
  public String name(MaterialRow row) {
    String title = title(row);
    return row.need() == MaterialNeed.ADVISED
        ? words.text("material.advised", title, need(row))
        : title;
  }

  /** How much it is needed. */
  public String need(MaterialRow row) {
    return words.text("material.need." + row.need().code());
  }

  /** Why this filing needs it or does not. */
  public String why(MaterialRow row) {
    return switch (row.why()) {
      case Why.Declared(var text, var statements) ->
          words.of(text).replace(STATEMENTS, joined(statements));
      case Why.Found(var violation) -> words.message(violation);
      case Why.OfSlot(var slot) -> words.phrase(Phrase.of(slot.key() + ".for", slot.forWhom()));
      case Why.Missing(var field) -> missing(field);
      case Why.OfLetter(var state) -> why(state);
    };
  }

  private String why(LetterState state) {
    String reason = words.phrase(state.reason());
    if (state.isLeftOut()) {
      return words.text("material.left-out", reason);
    }
    boolean isAdded =
        state.choice() == LetterChoice.ADDED && state.need().level() == Level.POSSIBLE;
    return isAdded ? words.text("material.added", reason) : reason;
  }

  private String missing(Field<?> field) {
    String key =
        switch (field.type()) {
          case FieldType.Choice choice -> "material.unknown.choose";
          case FieldType.Choices choices -> "material.unknown.choose";
          case FieldType.Entries entries -> "material.unknown.choose";
          case FieldType.YesNo yesNo -> "material.unknown.choose";
          case FieldType.Text text -> "material.unknown.fill";
          case FieldType.LongText text -> "material.unknown.fill";
          case FieldType.Day day -> "material.unknown.fill";
        };
    return words.text(key, words.label(field), words.place(form, field));
  }

  private String joined(List<String> statements) {
    return String.join(words.text("material.between"), statements);
  }

  /** Who has it or makes it. */
  public String from(MaterialRow row) {
    return state(row)
        .filter(state -> !state.signer().title().isEmpty())
        .map(state -> words.text("material.from.letter", signer(state.signer().title())))
        .orElseGet(() -> words.of(row.material().from()));
  }

  private String signer(String title) {
    return words.phrase(Phrase.of("option.signatory-titles." + title, title));
  }

  /** What is photographed or scanned. */
  public String original(MaterialRow row) {
    return state(row)
        .map(LetterState::mark)
        .map(
            mark ->
                switch (mark) {
                  case Letter.Mark.SEAL -> "material.original.seal";
                  case Letter.Mark.FINGERPRINT -> "material.original.fingerprint";
                  case Letter.Mark.NONE -> "material.original.signed";
                })
        .map(words::text)
        .orElseGet(() -> words.of(row.material().original()));
  }

  private static Optional<LetterState> state(MaterialRow row) {
    return row.why() instanceof Why.OfLetter(var state) ? Optional.of(state) : Optional.empty();
  }

  /** How many, and what the file must be like. */
  public String limit(MaterialRow row) {
    String limit = words.of(row.material().limit());
    return row.place().map(slot -> words.text("material.limit", count(slot), limit)).orElse(limit);
  }

  private String count(UploadSlot slot) {
    if (slot.medium() == UploadSlot.Medium.VIDEO) {
      return words.text("material.count.video", slot.most());
    }
    return slot.most() == 1
        ? words.text("material.count.one")
        : words.text("material.count.many", slot.most());
  }

  /** Where the platform takes it; empty for what is not uploaded. */
  public String place(MaterialRow row) {
    return row.place()
        .map(
            slot ->
                slot.path().isEmpty()
                    ? words.text("material.place.none")
                    : words.text("material.place", label(slot)))
        .orElse("");
  }

  /** In another language with the platform's own name of the place. */
  private String label(UploadSlot slot) {
    String label = words.phrase(Phrase.of(slot.key() + ".label", slot.label()));
    return label.equals(slot.label()) ? label : label + " (" + slot.label() + ")";
  }

  /** Who says what is said of it in general, and as of when. */
  public String source(MaterialRow row) {
    return words.text(
        "material.source", words.of(row.material().said().source()), row.material().said().date());
  }

  /** From whom, in what shape and where to, in one line. */
  public String how(MaterialRow row) {
    return joined(from(row), original(row), limit(row), place(row));
  }

  /** From whom, how many and where to: what files must be like stands elsewhere. */
  String brief(MaterialRow row) {
    return joined(from(row), row.place().map(this::count).orElse(""), place(row));
  }

  /** What the files must be like: each limit of a single paper with its name, then that of most. */
  String files(List<MaterialRow> rows) {
    Map<String, List<MaterialRow>> byLimit =
        rows.stream()
            .filter(row -> row.place().isPresent())
            .collect(Collectors.groupingBy(row -> words.of(row.material().limit())));
    return byLimit.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(
            entry ->
                entry.getValue().size() == 1
                    ? words.text(
                        "material.line", title(entry.getValue().getFirst()), entry.getKey())
                    : words.text("material.files", entry.getKey()))
        .collect(Collectors.joining(words.text("material.between")));
  }

  private String joined(String... texts) {
    return Stream.of(texts)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(words.text("material.between")));
  }
}
