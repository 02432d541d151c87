package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.PaperPlace;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Rule;
import org.sealready.form.TextKind;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;

/**
 * Warns of characters that the bundled fonts lack, before a letter is refused for them. The fonts
 * of this computer are not looked at, so that a check gives the same result everywhere.
 */
public final class GlyphRules {

  private static final BitSet PRINTABLE = CodeLists.printableCharacters();

  /** The fields that no letter prints. */
  private static final Set<Field<String>> NOT_PRINTED =
      Set.of(
          EntityPage.CERTIFICATE_ADDRESS,
          EntityPage.BUSINESS_SCOPE,
          EntityPage.FORMER_NAME,
          EntityPage.REMARK,
          MiniProgramPage.ACCOUNT_ENTITY_NAME,
          LettersPage.HANDWRITTEN);

  private GlyphRules() {}

  /** The rule at every field of this form whose text a letter may print. */
  public static List<Attached<?>> all(Form form) {
    List<Attached<?>> rules = new ArrayList<>();
    printed(form).forEach(field -> rules.add(new Attached<>(field, rule())));
    return rules;
  }

  @SuppressWarnings("unchecked") // both kinds of text answer with a string
  private static List<Field<String>> printed(Form form) {
    return form.fields().stream()
        .filter(field -> isProse(field.type()))
        .map(field -> (Field<String>) field)
        .filter(field -> !NOT_PRINTED.contains(field))
        .toList();
  }

  private static boolean isProse(FieldType<?> type) {
    return switch (type) {
      case FieldType.Text(TextKind kind, int max) -> !kind.isCode();
      case FieldType.LongText text -> true;
      case FieldType.Choice choice -> false;
      case FieldType.Choices choices -> false;
      case FieldType.YesNo yesNo -> false;
      case FieldType.Day day -> false;
      case FieldType.Entries entries -> false;
    };
  }

  private static Rule<String> rule() {
    return PaperPlace.named(
        RuleFactory.warning(
            "character-without-font",
            FilingSources.FONTS,
            "“{label}”的第 {2} 个字“{0}”（{1}）少有字体收录，写着它的文书可能印不出来。",
            "请先照证件核对这个字。没有错的话，可在“文书打印”的“留空手写的字”里填上它，文书会留出空位手写；也可另附《情况说明》，传到“{3}”（最多 {4} 张）。",
            RuleFactory.text((value, context) -> judged(value, context.answers()))),
        "otherMiniProgram");
  }

  private static Verdict judged(String value, Answers answers) {
    int[] points = value.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!isPrintable(points[i]) && !handwritten(answers).contains(character(points[i]))) {
        return Verdict.broken(character(points[i]), String.format("U+%04X", points[i]), i + 1);
      }
    }
    return Verdict.FINE;
  }

  /**
   * The characters without a font in what letters print of this form, with those that are written
   * by hand already; empty where there is no new one.
   */
  public static Optional<String> toWriteByHand(Form form, Answers answers) {
    String already = handwritten(answers);
    String more =
        printed(form).stream()
            .flatMapToInt(field -> answers.get(field).orElse("").codePoints())
            .filter(point -> !isPrintable(point))
            .mapToObj(GlyphRules::character)
            .filter(character -> !already.contains(character))
            .distinct()
            .collect(Collectors.joining());
    return more.isEmpty() ? Optional.empty() : Optional.of(already + more);
  }

  private static String handwritten(Answers answers) {
    return answers.get(LettersPage.HANDWRITTEN).orElse("");
  }

  /** Also true for control and other invisible characters: a rule of their own refuses those. */
  private static boolean isPrintable(int point) {
    return PRINTABLE.get(point)
        || switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.SPACE_SEPARATOR,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }

  private static String character(int point) {
    return Character.toString(point);
  }
}
