package org.sealready.filing.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sealready.filing.page.Cause;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.rule.AddressRules;
import org.sealready.filing.rule.NamingRules;
import org.sealready.form.Answers;
import org.sealready.form.Field;

/** The causes of a 情况说明 that were chosen or that can be seen in the answers. */
public final class Causes {

  /** The names in which a rare character may stand. */
  static final List<Field<String>> NAMES =
      List.of(
          EntityPage.NAME,
          LegalRepresentative.NAME,
          EntityContactPage.PERSON.name(),
          MiniProgramContactPage.PERSON.name());

  /** The block of CJK Unified Ideographs, which every system can type and show. */
  private static final int FIRST_BASIC = 0x4E00;

  private static final int LAST_BASIC = 0x9FFF;

  private Causes() {}

  /**
   * The codes of what is explained: what was chosen, or else what the answers leave no doubt about.
   * That a name is a brand, or that a street has no numbers, nobody but a person can know.
   */
  static List<String> explained(Answers answers) {
    return answers
        .get(LettersPage.CAUSES)
        .orElseGet(
            () ->
                visible(answers).stream()
                    .filter(cause -> isCertain(cause, answers))
                    .map(Cause::code)
                    .toList());
  }

  private static boolean isCertain(Cause cause, Answers answers) {
    return switch (cause) {
      case FOREIGN_NAME, RARE_CHARACTER -> true;
      case NO_NUMBER -> AddressRules.isSaidToBeComplete(answers);
      case BRAND, OTHER -> false;
    };
  }

  /** What can be seen in the answers that may have to be explained. */
  public static List<Cause> visible(Answers answers) {
    List<Cause> found = new ArrayList<>();
    if (answers.get(LegalRepresentative.FOREIGN_NAME).isPresent()) {
      found.add(Cause.FOREIGN_NAME);
    }
    if (!rareNames(answers).isEmpty()) {
      found.add(Cause.RARE_CHARACTER);
    }
    if (answers.get(EntityPage.ADDRESS).filter(AddressRules::hasNoNumber).isPresent()) {
      found.add(Cause.NO_NUMBER);
    }
    if (NamingRules.isUnrelated(answers)) {
      found.add(Cause.BRAND);
    }
    return found;
  }

  /** The fields that {@link #visible} reads. */
  static List<Field<?>> reads() {
    return Stream.<Field<?>>concat(
            NAMES.stream(),
            Stream.of(
                LegalRepresentative.FOREIGN_NAME,
                EntityPage.ADDRESS,
                EntityPage.REMARK,
                MiniProgramPage.NAME))
        .toList();
  }

  /**
   * The names that hold characters outside of the basic block, each once, with these characters.
   */
  static Map<String, List<String>> rareNames(Answers answers) {
    Map<String, List<String>> rare = new LinkedHashMap<>();
    for (Field<String> field : NAMES) {
      String name = answers.get(field).orElse("");
      List<String> characters =
          name.codePoints()
              .filter(Causes::isRare)
              .distinct()
              .mapToObj(Character::toString)
              .toList();
      if (!characters.isEmpty()) {
        rare.putIfAbsent(name, characters);
      }
    }
    return rare;
  }

  private static boolean isRare(int point) {
    return Character.isIdeographic(point) && (point < FIRST_BASIC || point > LAST_BASIC);
  }
}
