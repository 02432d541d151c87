package org.sealready.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.letter.clause.LetterClauses;

/**
 * A letter that a filing may need: its name, when it is needed, and its wording.
 *
 * @param id stable kebab-case name, used on the command line and in file names
 * @param title its Chinese name
 * @param guide what the person who makes it has to know, said beside the letter and never on it;
 *     Chinese, may be empty
 * @param use what becomes of it
 * @param decidedBy the fields that {@code need} reads
 * @param need how much a filing with these effective answers needs it; empty where it has no use
 *     for it
 * @param signer who signs it under these effective answers
 * @param wording read when it is asked for
 * @param essentials what its wording must carry, whoever words it
 * @param clauses what its wording must say, whoever words it; read when it is asked for
 */
public record Letter(
    String id,
    String title,
    String guide,
    Use use,
    List<Field<?>> decidedBy,
    Function<Effective, Optional<Need>> need,
    Function<Answers, Signer> signer,
    Supplier<Template> wording,
    List<Essential> essentials,
    Supplier<LetterClauses> clauses) {

  /** The switch that says that the unit has a seal, so that the letter keeps room for it. */
  public static final String SEAL = "seal";

  /** What becomes of a letter. */
  public enum Use {
    /** It is signed, scanned and handed in. */
    HANDED_IN,
    /** It goes with the others to the people who sign and seal them, and the entity keeps it. */
    FOR_SIGNERS,
    /** It is signed, and the entity keeps it. */
    KEPT
  }

  /** What a letter bears beside the signature. */
  public enum Mark {
    /** The unit's seal, over its name and the date. */
    SEAL,
    FINGERPRINT,
    NONE
  }

  public Letter {
    decidedBy = List.copyOf(decidedBy);
    essentials = List.copyOf(essentials);
  }

  /** A letter that is handed in, of which nothing more is known. */
  public Letter(
      String id,
      String title,
      List<Field<?>> decidedBy,
      Function<Effective, Optional<Need>> need,
      Template template) {
    this(
        id,
        title,
        "",
        Use.HANDED_IN,
        decidedBy,
        need,
        answers -> Signer.NOBODY,
        () -> template,
        List.of(),
        () -> LetterClauses.NONE);
  }

  /** Its wording. */
  public Template template() {
    return wording.get();
  }

  /** Whether the entity keeps it itself, and it is never uploaded. */
  public boolean isKept() {
    return use != Use.HANDED_IN;
  }

  /** The same letter in another wording. */
  public Letter worded(Template other) {
    return new Letter(
        id, title, guide, use, decidedBy, need, signer, () -> other, essentials, clauses);
  }

  /** What it bears beside the signature under these switches. */
  public Mark mark(Predicate<String> switches) {
    if (switches.test(SEAL) && has(Element.Kind.UNIT, switches)) {
      return Mark.SEAL;
    }
    return has(Element.Kind.FINGERPRINT, switches) ? Mark.FINGERPRINT : Mark.NONE;
  }

  private boolean has(Element.Kind kind, Predicate<String> switches) {
    return template().lines(switches).stream().anyMatch(line -> line.kind() == kind);
  }

  /** The letter with these answers in it. */
  public FilledLetter fill(
      Effective effective, Placeholders placeholders, Predicate<String> switches) {
    List<Block> blocks =
        new TemplateFiller(effective.answers(), placeholders).blocks(template(), switches);
    return new FilledLetter(id, title, blocks, false);
  }

  /** The fields whose answers stand in the letter under these switches. */
  public Set<Field<?>> prints(Placeholders placeholders, Predicate<String> switches) {
    Set<Field<?>> fields = new LinkedHashSet<>();
    for (String name : template().holes(switches)) {
      placeholders.find(name).ifPresent(placeholder -> fields.addAll(placeholder.reads()));
    }
    return fields;
  }
}
