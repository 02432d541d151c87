package org.sealready.filing.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.filing.data.Titles;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.form.Derivation;

/** Who signs for the entity, and the title by which the certificate calls this person. */
public final class Signatory {

  /**
   * Certificates whose holder is headed by a 负责人: law firms, notaries, forensic bodies, places of
   * worship, units without legal personality.
   */
  private static final Map<String, String> BY_CERTIFICATE =
      Map.of(
          "27", Titles.CHIEF_REPRESENTATIVE,
          "34", Titles.CHIEF_REPRESENTATIVE,
          "21", Titles.HEAD,
          "25", Titles.HEAD,
          "28", Titles.HEAD,
          "39", Titles.HEAD,
          "22", Titles.HEAD,
          "40", Titles.HEAD);

  private static final List<String> BRANCHES = List.of("分公司", "分店", "分所", "办事处");

  /** The default of 签字人身份. */
  public static final Derivation<String> DEFAULT_TITLE =
      new Derivation<>(
          LegalRepresentative.TITLE,
          EntityPage.IS_ORGANISATION,
          List.of(EntityPage.CERTIFICATE_TYPE, EntityPage.CERTIFICATE_NUMBER, EntityPage.NAME),
          Derivation.Given.WINS,
          Signatory::title);

  private Signatory() {}

  /**
   * The title that follows from certificate, credit code (GB 32100-2015: 92 is an individual
   * business) and name (branches and partnerships carry it in their name).
   */
  private static Optional<String> title(Answers answers) {
    String certificate = answers.get(EntityPage.CERTIFICATE_TYPE).orElse("");
    if (BY_CERTIFICATE.containsKey(certificate)) {
      return Optional.of(BY_CERTIFICATE.get(certificate));
    }
    if (answers.get(EntityPage.CERTIFICATE_NUMBER).orElse("").startsWith("92")) {
      return Optional.of(Titles.OWNER);
    }
    return Optional.of(byName(answers.get(EntityPage.NAME).orElse("")));
  }

  private static String byName(String name) {
    // A branch of a partnership is headed by a 负责人, so the ending counts first.
    if (BRANCHES.stream().anyMatch(name::endsWith)) {
      return Titles.HEAD;
    }
    if (name.contains("合伙）") || name.contains("合伙)")) {
      return Titles.MANAGING_PARTNER;
    }
    return name.contains("个人独资") ? Titles.INVESTOR : Titles.LEGAL_REPRESENTATIVE;
  }

  /** An entity has a seal unless it says otherwise. */
  public static final Derivation<Boolean> DEFAULT_SEAL =
      new Derivation<>(
          LegalRepresentative.HAS_SEAL,
          EntityPage.IS_ORGANISATION,
          List.of(),
          Derivation.Given.WINS,
          answers -> Optional.of(true));

  /** Whether the entity has a seal, so that its letters are sealed. */
  static boolean seals(Answers answers) {
    return Condition.is(LegalRepresentative.HAS_SEAL, true).holds(answers);
  }
}
