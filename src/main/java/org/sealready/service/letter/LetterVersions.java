package org.sealready.service.letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.json.PlacementJson;
import org.sealready.letter.AnswerText;
import org.sealready.letter.Block;
import org.sealready.letter.Element;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.letter.Piece;
import org.sealready.service.Catalogue;
import org.sealready.service.paper.OfficialPaper;

/** The versions of a filing's letters, and what has changed since they were printed. */
public final class LetterVersions {

  /** Enough to tell the answers to one field apart. */
  private static final int SHORT = 8;

  private final Catalogue catalogue;
  private final Letters letters;
  private final Function<String, Optional<PrintRecord>> prints;

  /**
   * @param prints the last print of the letter with this id
   */
  LetterVersions(
      Catalogue catalogue, Letters letters, Function<String, Optional<PrintRecord>> prints) {
    this.catalogue = catalogue;
    this.letters = letters;
    this.prints = prints;
  }

  /** What the letter says with these answers. The same content gives the same version. */
  public LetterVersion of(Effective effective, Letter letter) {
    String wording = wording(letter);
    FilledLetter filled = letters.fillAlone(effective, letter);
    StringBuilder content = new StringBuilder(letter.id()).append('\n');
    filled.blocks().forEach(block -> append(content, block));
    form(letter).ifPresent(form -> content.append(wording));
    return new LetterVersion(
        letter.id(), LetterVersion.sum(content.toString()), wording, answers(effective));
  }

  private Optional<OfficialPaper> form(Letter letter) {
    return letters.forms().forms().used(letter.id());
  }

  /** A close names unit and date apart and whether a seal goes over them. */
  private static void append(StringBuilder content, Block block) {
    content.append(block.getClass().getSimpleName()).append(' ');
    switch (block) {
      case Block.Close close ->
          content.append(close.sealed()).append(close.unit().size()).append(close.plain());
      case Block.Sketch sketch -> content.append(sketch.sealed()).append(sketch.plain());
      default -> content.append(block.plain());
    }
    content.append('\n');
  }

  private String wording(Letter letter) {
    return form(letter)
        .map(
            form ->
                LetterVersion.FORM
                    + LetterVersion.sum(
                        form.paper()
                            + new String(
                                PlacementJson.write(form.placement()), StandardCharsets.UTF_8)))
        .orElseGet(
            () ->
                LetterVersion.sum(
                    letter.template().elements().stream()
                        .flatMap(Element::all)
                        .map(LetterVersions::source)
                        .collect(Collectors.joining("\n"))));
  }

  /** Without the number of its line, which a comment shifts. */
  private static String source(Element element) {
    return switch (element) {
      case Element.Text text -> text.kind() + " " + Piece.source(text.pieces());
      case Element.Either either -> "@if " + either.name() + " " + either.on().size();
    };
  }

  private Map<String, String> answers(Effective effective) {
    Map<String, String> answers = new TreeMap<>();
    for (Field<?> field : catalogue.form().fields()) {
      String text = AnswerText.of(field, effective.answers());
      if (!text.isEmpty()) {
        answers.put(field.id(), LetterVersion.sum(text).substring(0, SHORT));
      }
    }
    return answers;
  }

  /** How the last print of the letter stands; empty where there was none. */
  public Optional<PrintState> state(Effective effective, Letter letter) {
    return prints.apply(letter.id()).map(print -> state(print, effective, letter));
  }

  private PrintState state(PrintRecord print, Effective effective, Letter letter) {
    LetterVersion now = of(effective, letter);
    if (now.saysTheSame(print.version())) {
      return new PrintState(print, now, List.of(), false);
    }
    boolean reworded = !now.wording().equals(print.version().wording());
    return new PrintState(
        print, now, changed(print.version(), now, effective, letter, reworded), reworded);
  }

  /**
   * The fields whose answers it prints; where none of these is another one, those by which people
   * choose, for such an answer decides what else a letter says.
   */
  private List<Field<?>> changed(
      LetterVersion before,
      LetterVersion now,
      Effective effective,
      Letter letter,
      boolean reworded) {
    List<Field<?>> others =
        catalogue.form().fields().stream()
            .filter(field -> !same(field, before, now))
            .collect(Collectors.toList());
    Set<Field<?>> printed = letter.prints(catalogue.placeholders(), letters.switches(effective));
    List<Field<?>> shown = others.stream().filter(printed::contains).collect(Collectors.toList());
    if (shown.isEmpty() && !reworded) {
      shown = others.stream().filter(LetterVersions::isChosen).collect(Collectors.toList());
    }
    return asked(shown, others, effective);
  }

  private static boolean same(Field<?> field, LetterVersion before, LetterVersion now) {
    return before
        .answers()
        .getOrDefault(field.id(), "")
        .equals(now.answers().getOrDefault(field.id(), ""));
  }

  private static boolean isChosen(Field<?> field) {
    return switch (field.type()) {
      case FieldType.Choice choice -> true;
      case FieldType.Choices choices -> true;
      case FieldType.YesNo yesNo -> true;
      case FieldType.Entries entries -> true;
      case FieldType.Text text -> false;
      case FieldType.LongText text -> false;
      case FieldType.Day day -> false;
    };
  }

  /** An answer that follows from others has changed with these, where a person changed them. */
  private List<Field<?>> asked(List<Field<?>> shown, List<Field<?>> others, Effective effective) {
    Form form = catalogue.form();
    Set<Field<?>> asked = new LinkedHashSet<>();
    for (Field<?> field : shown) {
      List<Field<?>> origins = new ArrayList<>(form.origins(field, effective));
      origins.retainAll(others);
      asked.addAll(origins.isEmpty() ? List.of(field) : origins);
    }
    return form.fields().stream().filter(asked::contains).collect(Collectors.toList());
  }

  /** The last print of this letter, if it still says what the letter says now. */
  Optional<PrintRecord> valid(LetterVersion now) {
    return prints.apply(now.letter()).filter(print -> print.version().saysTheSame(now));
  }
}
