package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;

/**
 * Reads a rejection as free text or as an entry of a list into its reasons. It says nothing about
 * what it is not sure of: such a piece is an item without field and advice.
 */
public final class RejectionReader {

  /** So much text is read; nobody writes more reasons than fit into it. */
  public static final int MOST_CHARACTERS = 200_000;

  /** Knows no reasons: everything stays unsure. */
  public static final RejectionReader NONE = new RejectionReader(RejectionWords.NONE);

  private final RejectionWords words;
  private final Folding folding;
  private final Findings findings;

  public RejectionReader(RejectionWords words) {
    this.words = words;
    folding = new Folding(words.traditional(), words.simplified());
    findings = new Findings(words);
  }

  /** The reasons in the order of the text; characters beyond {@link #MOST_CHARACTERS} are left. */
  public List<RejectionItem> read(String text) {
    String read = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    String folded = folding.fold(read);
    if (words.elsewhere().isAll(folded)) {
      Span all = new Span(0, read.length(), true).stripped(read);
      return List.of(
          new RejectionItem(all.in(read), all.start(), all.end(), Optional.empty(), List.of()));
    }
    return new TextReading(read, folded, words, this).items();
  }

  /**
   * The reason that an entry of a list gives.
   *
   * @param name what the platform calls the field
   * @param error what is wrong
   * @param suggestion what it advises; may be empty
   */
  public RejectionItem read(String name, String error, String suggestion) {
    String text = joined(joined(name, "：", error), "；", suggestion);
    String key = folding.fold(name.strip());
    String said = words.denials().blanked(folding.fold(error + "，" + suggestion));
    Speaking speaking =
        Speaking.headed(key, words)
            .orElseGet(() -> Speaking.OF_NOTHING.after(key, words))
            .orIfNothing(said, words);
    Optional<Label> label = findings.label(key, speaking);
    Finding cause = findings.best(key + ":" + said, speaking);
    if (label.isEmpty()) {
      return item(text, cause.isSure() ? cause : findings.best(said, speaking));
    }
    Optional<String> field = label.get().field().map(speaking.person()::resolve);
    return item(text, entry(field, label.get(), cause));
  }

  /** The reason that stands at a field which is known, as a submission's hint names it. */
  public RejectionItem readAt(String field, String error) {
    String said = folding.fold(error);
    Finding cause = findings.best(said, at(field));
    boolean isSame = cause.field().filter(each -> pageOf(each).equals(pageOf(field))).isPresent();
    return item(
        error, new Finding(Optional.of(field), isSame ? cause.advice() : adviceFor(field), 1));
  }

  /** The reason that an answer gives by a number, and in words that may be in no known language. */
  public RejectionItem readCode(String code, String message) {
    Finding said =
        findings.best(words.denials().blanked(folding.fold(message)), Speaking.OF_NOTHING);
    Finding meant =
        words.codes().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .map(each -> new Finding(each.field(), each.advice(), 1))
            .orElse(Finding.NONE);
    return item(message, said.isSure() ? said : meant);
  }

  /** The reason that stands in the part of the form to which this field belongs. */
  public RejectionItem readNear(String field, String error) {
    return item(error, findings.best(words.denials().blanked(folding.fold(error)), at(field)));
  }

  private List<Advice> adviceFor(String field) {
    return words.labels().stream()
        .filter(
            label ->
                label.field().map(at(field).person()::resolve).filter(field::equals).isPresent())
        .findFirst()
        .map(Label::advice)
        .orElse(List.of());
  }

  private static Speaking at(String field) {
    return switch (pageOf(field)) {
      case "entityContact" ->
          new Speaking(Optional.of(Role.ENTITY_CONTACT), Optional.of(FormPart.PERSON));
      case "miniProgramContact", "mini-program-contact-authorization" ->
          new Speaking(Optional.of(Role.MINI_PROGRAM_CONTACT), Optional.of(FormPart.PERSON));
      case "miniProgram" -> new Speaking(Optional.empty(), Optional.of(FormPart.MINI_PROGRAM));
      default -> new Speaking(Optional.empty(), Optional.of(FormPart.ENTITY));
    };
  }

  /** The name decides the field; what is said beside it only where it tells of the same thing. */
  private static Finding entry(Optional<String> field, Label label, Finding cause) {
    if (field.isEmpty() || cause.field().isEmpty()) {
      return cause.isSure() && field.isEmpty()
          ? cause
          : new Finding(field, cause.isSure() ? cause.advice() : label.advice(), 1);
    }
    String named = field.get();
    String said = cause.field().get();
    boolean isOtherSide = isSide(named) && isSide(said) && pageOf(named).equals(pageOf(said));
    boolean isSame = pageOf(named).equals(pageOf(said));
    return new Finding(
        isOtherSide ? cause.field() : field, isSame ? cause.advice() : label.advice(), 1);
  }

  private static boolean isSide(String field) {
    return field.endsWith(".idFront") || field.endsWith(".idBack");
  }

  static String pageOf(String field) {
    return field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
  }

  private static RejectionItem item(String text, Finding finding) {
    return new RejectionItem(text, -1, -1, finding.field(), finding.advice());
  }

  private static String joined(String first, String mark, String second) {
    return first.isBlank() || second.isBlank() ? first + second : first + mark + second;
  }

  /** Whether the text as a whole comes from another platform or office. */
  public boolean isElsewhere(String text) {
    return words.elsewhere().isAll(folding.fold(text));
  }
}
