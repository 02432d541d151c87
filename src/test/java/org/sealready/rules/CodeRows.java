package org.sealready.rules;

import static org.sealready.rules.Questions.TEXT;
import static org.sealready.rules.Questions.TYPE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/** Rows of the rules on the numbers of entities and persons. */
final class CodeRows {

  private static final String GOOD = "91440300708461136T";
  private static final String WRONG_CHECK = "91440300708461136U";

  private CodeRows() {}

  static List<Row<?>> all() {
    return List.of(
        code("credit-code-letters").accepts(GOOD).rejects("91440300I922038216"),
        code("credit-code-shape")
            .accepts(GOOD, WRONG_CHECK, "91440300I922038216")
            .rejects("9144030070846113", "91440300708461136t", "31X40300708461136T"),
        code("credit-code-check").accepts(GOOD, "9144").rejects(WRONG_CHECK, "91110108717809965C"),
        code("credit-code-organisation").accepts(GOOD, WRONG_CHECK).rejects("91440300708461137X"),
        Row.of(TEXT, CreditCodeRules.creditCodeKind(TYPE, Map.of("4", Set.of("91", "92"))))
            .accepts(GOOD)
            .rejects("12100000400000624D")
            .where(TYPE, "4"),
        Row.of(TEXT, CreditCodeRules.creditCodeKind(TYPE, Map.of("4", Set.of("91"))))
            .accepts("12100000400000624D")
            .where(TYPE, "17"),
        Row.of(TEXT, CreditCodeRules.creditCodeArea(TYPE))
            .accepts(GOOD, "12100000400000624D", WRONG_CHECK)
            .rejects("91330100799655058B")
            .where(TYPE, "440000"),
        certificate("certificate-number-registration")
            .accepts(GOOD)
            .rejects("110108000673293")
            .where(TYPE, "1"),
        certificate("certificate-number-organisation")
            .accepts(GOOD)
            .rejects("71526726-X", "71526726X")
            .where(TYPE, "1"),
        certificate("credit-code-shape")
            .accepts(GOOD, "71526726X", "110108000673293")
            .rejects("粤-123")
            .where(TYPE, "1"),
        certificate("credit-code-shape").accepts("61234部队").where(TYPE, "5"),
        certificate("certificate-number-check")
            .accepts(GOOD, "24403201010123456789")
            .rejects(WRONG_CHECK)
            .where(TYPE, "21"),
        certificate("organisation-code-check")
            .accepts("71526726X", GOOD)
            .rejects("71526726-1")
            .where(TYPE, "12"));
  }

  static List<Row<?>> ofPersons() {
    return List.of(
        person("resident-id-void", "2", "440308199901101512", "440308990110151"),
        person("resident-id-shape", "2", "440308990110151", "44030819990110151"),
        person("resident-id-other-card", "2", "440308199901101512", "810000199408230021"),
        person("resident-id-birth", "2", "440308199901101512", "440308199902301512"),
        person("resident-id-birth", "2", "440308199901101513", "440308202611221512"),
        person("resident-id-birth", "2", "44030819990230151", "440308189001101512"),
        person("resident-id-check", "2", "440308199901101512", "440308199901101513"),
        person("passport-shape", "7", "E12345678", "护照12345678"),
        person("taiwan-permit-shape", "11", "12345678", "1234567"),
        person("home-return-permit-shape", "14", "H12345678", "A12345678"),
        person("permanent-id-shape", "30", "KAZ110090123105", "KAZ11009012310"),
        person("permanent-id-check", "30", "932682198501010017", "932682198501010018"),
        person("residence-permit-shape", "41", "810000199408230021", "440308199901101512"),
        person("residence-permit-kind", "41", "810000199408230021", "830000199201300022"),
        person("residence-permit-kind", "42", "830000199201300022", "810000199408230021"),
        person("residence-permit-check", "42", "830000199201300022", "830000199201300023"));
  }

  private static Row<String> code(String id) {
    return Row.of(TEXT, id, CreditCodeRules.creditCodeUnless(code -> false));
  }

  private static Row<String> certificate(String id) {
    return Row.of(TEXT, named(id, CertificateRules.certificateNumber(TYPE)));
  }

  private static Row<String> person(String id, String type, String accepted, String rejected) {
    return Row.of(TEXT, named(id, PersonIdRules.personIdNumber(TYPE)))
        .accepts(accepted)
        .rejects(rejected)
        .where(TYPE, type);
  }

  /** Several rules with one id, each under its own kind of certificate, as the one they are. */
  private static Rule<String> named(String id, List<Rule<String>> rules) {
    return rules.stream().filter(rule -> rule.id().equals(id)).reduce(CodeRows::both).orElseThrow();
  }

  private static Rule<String> both(Rule<String> one, Rule<String> other) {
    return new Rule<>(
        one.id(),
        one.severity(),
        one.message(),
        one.fix(),
        one.source(),
        one.waivable(),
        (value, context) ->
            one.check().of(value, context) instanceof Verdict.Broken broken
                ? broken
                : other.check().of(value, context));
  }
}
