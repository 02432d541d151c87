package org.sealready.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.form.Options;

/** The usual causes of a 情况说明: which there are, and which can be seen in the answers. */
final class Causes {

  static final String FOREIGN_NAME = "foreign-name";
  static final String RARE_CHARACTER = "rare-character";
  static final String NO_NUMBER = "no-number";
  static final String BRAND = "brand";
  static final String OTHER = "other";

  static final Options OPTIONS =
      Options.fixed(
          "causes",
          List.of(
              Option.of(BRAND, "小程序名称与单位名称不同"),
              Option.of(RARE_CHARACTER, "姓名或名称里有生僻字"),
              Option.of(NO_NUMBER, "地址没有门牌号"),
              Option.of(FOREIGN_NAME, "法定代表人有中外文两种姓名"),
              Option.of(OTHER, "其他情况")));

  static final int COUNT = OPTIONS.in(Answers.empty()).size();

  /** 一 to 龥 and what was added behind: the block that every system can type and show. */
  private static final int FIRST_BASIC = 0x4E00;

  private static final int LAST_BASIC = 0x9FFF;

  private Causes() {}

  /**
   * What is explained: what was chosen, or else what the answers leave no doubt about. That a name
   * is a brand, or that a street has no numbers, nobody but a person can know.
   */
  static List<String> of(Answers answers) {
    return answers
        .get(LettersPage.CAUSES)
        .orElseGet(
            () -> visible(answers).stream().filter(cause -> isCertain(cause, answers)).toList());
  }

  private static boolean isCertain(String cause, Answers answers) {
    return switch (cause) {
      case FOREIGN_NAME, RARE_CHARACTER -> true;
      case NO_NUMBER -> AddressRules.isSaidToBeComplete(answers);
      default -> false;
    };
  }

  /** What can be seen in the answers that may have to be explained. */
  static List<String> visible(Answers answers) {
    List<String> found = new ArrayList<>();
    if (answers.get(EntityPage.LEGAL_REPRESENTATIVE_FOREIGN_NAME).isPresent()) {
      found.add(FOREIGN_NAME);
    }
    if (!rareNames(answers).isEmpty()) {
      found.add(RARE_CHARACTER);
    }
    if (answers.get(EntityPage.ADDRESS).filter(AddressRules::hasNoNumber).isPresent()) {
      found.add(NO_NUMBER);
    }
    if (NamingRules.isUnrelated(answers)) {
      found.add(BRAND);
    }
    return found;
  }

  /** The fields that {@link #visible} reads. */
  static List<Field<?>> reads() {
    return Stream.<Field<?>>concat(
            NAMES.stream(),
            Stream.of(
                EntityPage.LEGAL_REPRESENTATIVE_FOREIGN_NAME,
                EntityPage.ADDRESS,
                EntityPage.REMARK,
                MiniProgramPage.NAME))
        .toList();
  }

  /** The names in which a rare character may stand. */
  static final List<Field<String>> NAMES =
      List.of(
          EntityPage.NAME,
          EntityPage.LEGAL_REPRESENTATIVE_NAME,
          EntityContactPage.PERSON.name(),
          MiniProgramContactPage.PERSON.name());

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
