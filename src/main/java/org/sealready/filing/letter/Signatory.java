package org.sealready.filing.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.filing.data.Titles;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.TitleReading;
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
      Map.ofEntries(
          Map.entry("27", Titles.CHIEF_REPRESENTATIVE),
          Map.entry("34", Titles.CHIEF_REPRESENTATIVE),
          Map.entry("46", Titles.CHIEF_REPRESENTATIVE),
          Map.entry("48", Titles.CHIEF_REPRESENTATIVE),
          Map.entry("21", Titles.HEAD),
          Map.entry("25", Titles.HEAD),
          Map.entry("28", Titles.HEAD),
          Map.entry("39", Titles.HEAD),
          Map.entry("22", Titles.HEAD),
          Map.entry("40", Titles.HEAD),
          Map.entry("47", Titles.HEAD));

  /** The default of 签字人身份. */
  public static final Derivation<String> DEFAULT_TITLE =
      new Derivation<>(
          LegalRepresentative.TITLE,
          EntityPage.IS_ORGANISATION,
          List.of(EntityPage.CERTIFICATE_TYPE, EntityPage.CERTIFICATE_NUMBER, EntityPage.NAME),
          Derivation.Given.WINS,
          Signatory::title);

  private Signatory() {}

  /** The title that follows from certificate, credit code and name. */
  private static Optional<String> title(Answers answers) {
    String certificate = answers.get(EntityPage.CERTIFICATE_TYPE).orElse("");
    return Optional.of(BY_CERTIFICATE.getOrDefault(certificate, TitleReading.of(answers).title()));
  }

  /**
   * An entity has a seal unless it says otherwise. A 个体工商户 is asked: five provinces want one of it,
   * elsewhere many have none.
   */
  public static final Derivation<Boolean> DEFAULT_SEAL =
      new Derivation<>(
          LegalRepresentative.HAS_SEAL,
          EntityPage.IS_ORGANISATION,
          List.of(EntityPage.CERTIFICATE_NUMBER),
          Derivation.Given.WINS,
          answers -> TitleReading.isSoleTrader(answers) ? Optional.empty() : Optional.of(true));

  /** Whether the entity has a seal, so that its letters are sealed. */
  static boolean seals(Answers answers) {
    return Condition.is(LegalRepresentative.HAS_SEAL, true).holds(answers);
  }
}
