package org.sealready.service.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.form.Field;
import org.sealready.letter.Placeholder;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.words.Words;

/** Why a letter cannot be printed, in words. */
public record Refusals(Catalogue catalogue, Words words) {

  /** One line: what is wrong, and what to do. */
  public String line(LetterRefused refused) {
    return line(refused.why());
  }

  /** The field that leaves room for the character by hand, where one stands in the way. */
  public Optional<Field<?>> byHand(LetterRefused refused) {
    boolean isCharacter =
        refused.why() instanceof LetterRefused.MissingGlyph missing
            && !missing.placeholder().isEmpty();
    return isCharacter ? catalogue.placeholders().handwritten().map(f -> f) : Optional.empty();
  }

  private String line(LetterRefused.Cause why) {
    return switch (why) {
      case LetterRefused.MissingGlyph missing ->
          words.text(
              missing.placeholder().isEmpty()
                  ? "letter.missing-in-wording"
                  : "letter.missing-glyph",
              label(missing.placeholder()),
              Character.toString(missing.codePoint()),
              "U+%04X".formatted(missing.codePoint()));
      case LetterRefused.TooLong tooLong ->
          words.text(
              "letter.too-long",
              tooLong.cuts().stream()
                  .map(this::cut)
                  .collect(Collectors.joining(words.text("ui.list.comma"))));
      case LetterRefused.NoRoom noRoom ->
          words.text("letter.no-room", place(noRoom.placeholder()), noRoom.characters());
      case LetterRefused.PaperLost paper ->
          switch (paper.lost()) {
            case FORM -> words.text("form.broken");
            case FOLDER -> words.text("ui.forms.unlisted");
          };
      case LetterRefused.InField field when field.preset() ->
          words.text("letter.preset-in-field", field.field());
      case LetterRefused.InField field ->
          words.text("letter.in-field", field.field(), line(field.why()));
    };
  }

  /** Text on a form is a value, or fixed text that the user has placed there. */
  private String place(String placeholder) {
    return placeholder.isEmpty() ? words.text("form.own-words") : label(placeholder);
  }

  private String cut(LetterRefused.Cut cut) {
    return words.text("letter.too-long.cut", label(cut.placeholder()), cut.characters());
  }

  private String label(String placeholder) {
    return catalogue
        .placeholders()
        .find(placeholder)
        .map(Placeholder::reads)
        .orElse(List.of())
        .stream()
        .findFirst()
        .map(field -> words.place(catalogue.form(), field))
        .orElse(words.text("letter.wording"));
  }
}
