package org.sealready;

import java.util.regex.Pattern;
import org.sealready.filing.Changes;
import org.sealready.form.Answers;
import org.sealready.words.Language;

/** A kind of filer, a filing of it, and what no text of that may name. */
enum FilerCase {
  INDIVIDUAL(
      "individual",
      "",
      "主办单位|盖章|公章|法定代表人|经营者|执照|公司|个体工商户|单位|企业(?!微信|管理)",
      "legal representative|\\bseal(s|ed|ing)?\\b|\\bowner\\b|business licence|compan(y|ies)|sole trader"),
  TRADER(
      "individual-business",
      "entity.hasSeal=true",
      "法定代表人|公司|事业单位",
      "legal representative|compan(y|ies)\\b"),
  UNSEALED_TRADER(
      "individual-business",
      "entity.hasSeal=false",
      "法定代表人|公司|事业单位|盖章|公章",
      "legal representative|compan(y|ies)\\b|\\bseal(ed|ing)?\\b"),
  COMPANY("company-both-letters", "", "经营者|个体工商户|个体户|事业单位", "sole trader|\\bowner\\b"),
  BRANCH(
      "company-both-letters",
      "entity.name=成都青禾云联科技有限公司绵阳分公司",
      "法定代表人|经营者|个体工商户|个体户",
      "legal representative|sole trader|\\bowner\\b"),
  PARTNERSHIP(
      "company-both-letters",
      "entity.name=成都青禾企业管理合伙企业（有限合伙）",
      "法定代表人|经营者|个体工商户|个体户",
      "legal representative|sole trader|\\bowner\\b"),
  INSTITUTION("public-institution", "", Names.OTHER_BODY, Names.OTHER_BODY_ENGLISH),
  SOCIETY("social-organisation", "", Names.OTHER_BODY, Names.OTHER_BODY_ENGLISH);

  /** A source that is quoted, with its day. */
  private static final Pattern QUOTED =
      Pattern.compile("（[^。]*\\d{4}-\\d{2}[^。]*）|\\([^.]*\\d{4}-\\d{2}[^)]*\\)");

  private final String sample;
  private final String changes;
  private final Pattern chinese;
  private final Pattern english;

  FilerCase(String sample, String changes, String chinese, String english) {
    this.sample = sample;
    this.changes = changes;
    this.chinese = Pattern.compile(chinese);
    this.english = Pattern.compile("(?i)" + english);
  }

  Answers answers() {
    return Changes.of(Ours.answers(sample), changes);
  }

  Pattern foreign(Language language) {
    return switch (language) {
      case CHINESE -> chinese;
      case ENGLISH -> english;
    };
  }

  /** The same without what is quoted with its day. */
  static String unquoted(String text) {
    return QUOTED.matcher(text).replaceAll("");
  }

  /** What bodies that are neither companies nor shops read nothing of. */
  private static final class Names {
    static final String OTHER_BODY = "经营者|个体工商户|个体户|执照|公司|工商(?!代理)";
    static final String OTHER_BODY_ENGLISH =
        "\\bowner\\b|business licence|on the licence|compan(y|ies)|sole trader";
  }
}
