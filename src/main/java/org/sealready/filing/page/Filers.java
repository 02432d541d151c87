package org.sealready.filing.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.ProvinceFile;
import org.sealready.filing.data.Titles;
import org.sealready.form.Answers;
import org.sealready.form.Condition;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.words.Filer;
import org.sealready.words.Phrase;

/**
 * Whom the texts of a filing are worded for. The kinds: {@code individual}; of organisations {@code
 * trader} (个体工商户), {@code company} (other enterprises) and {@code institution} (everything else
 * with a certificate), each {@code titled} once the certificate tells what it calls the person who
 * signs, and {@code organisation}; {@code unsealed} where no letter takes a seal; and the code of
 * the province.
 */
public final class Filers {

  private static final List<String> KINDS =
      List.of(
          "individual", "trader", "company", "institution", "titled", "organisation", "unsealed");

  private static final String BUSINESS_LICENCE = "1";

  private static final String PROVINCE = "[1-8][0-9]0000";

  private static final Condition IS_ENTERPRISE =
      Condition.is(EntityPage.TYPE, CodeLists.ENTERPRISE);

  private static final Condition IS_UNSEALED = Condition.is(LegalRepresentative.HAS_SEAL, false);

  /** What the person who signs is called within a sentence, by the title on the certificate. */
  private static final Map<String, Phrase> SIGNATORIES =
      Map.of(
          Titles.LEGAL_REPRESENTATIVE,
          Phrase.of("filer.legal-representative", "法定代表人"),
          Titles.OWNER,
          Phrase.of("filer.owner", "经营者"),
          Titles.HEAD,
          Phrase.of("filer.head", "负责人"),
          Titles.CHIEF_REPRESENTATIVE,
          Phrase.of("filer.chief-representative", "首席代表"),
          Titles.MANAGING_PARTNER,
          Phrase.of("filer.managing-partner", "执行事务合伙人"),
          Titles.INVESTOR,
          Phrase.of("filer.investor", "投资人"));

  private static final String PLATE = "plate";

  private static final Phrase SIGNED = Phrase.of("filer.mark.signed", "签字");

  private static final Map<String, Phrase> INDIVIDUAL =
      Map.of(
          "signatory",
          Phrase.of("filer.person", "本人"),
          "licence",
          Phrase.of("filer.document", "身份证件"),
          "certificate",
          Phrase.of("filer.document", "身份证件"),
          "mark",
          SIGNED);

  private Filers() {}

  /** Whether these are kinds of filers. */
  public static boolean areKinds(List<String> names) {
    return names.stream().allMatch(name -> KINDS.contains(name) || name.matches(PROVINCE));
  }

  /** With these effective answers. */
  public static Filer of(Answers answers) {
    List<String> kinds = new ArrayList<>();
    Map<String, Phrase> names = Map.of();
    if (EntityPage.IS_INDIVIDUAL.holds(answers)) {
      kinds.addAll(List.of("individual", "unsealed"));
      names = INDIVIDUAL;
    } else if (answers.get(EntityPage.TYPE).isPresent()) {
      addOrganisation(answers, kinds);
      names = names(answers);
    }
    Map<String, Phrase> all = new HashMap<>(names);
    answers
        .get(EntityPage.PROVINCE)
        .ifPresent(
            code -> {
              kinds.add(code);
              ProvinceFile.inUse().of(code).ifPresent(province -> all.put(PLATE, plate(province)));
            });
    return new Filer(kinds, all);
  }

  /** The same character in every language; older ways of writing it stand behind. */
  private static Phrase plate(Province province) {
    return Phrase.of("filer.plate." + province.code(), province.letters().substring(0, 1));
  }

  private static void addOrganisation(Answers answers, List<String> kinds) {
    boolean isKnown = isTitled(answers);
    if (IS_UNSEALED.holds(answers)) {
      kinds.add("unsealed");
    }
    if (!IS_ENTERPRISE.holds(answers)) {
      kinds.add("institution");
    } else if (isKnown) {
      kinds.add(isTrader(answers) ? "trader" : "company");
    }
    if (isKnown) {
      kinds.add("titled");
    }
    kinds.add("organisation");
  }

  private static boolean isTrader(Answers answers) {
    return Condition.is(LegalRepresentative.TITLE, Titles.OWNER).holds(answers);
  }

  /** Whether it is known what the certificate calls the person who signs. */
  private static boolean isTitled(Answers answers) {
    return answers.get(EntityPage.CERTIFICATE_NUMBER).isPresent()
        || isTrader(answers)
        || !IS_ENTERPRISE.holds(answers) && answers.get(EntityPage.CERTIFICATE_TYPE).isPresent();
  }

  private static Map<String, Phrase> names(Answers answers) {
    Map<String, Phrase> names = new HashMap<>();
    if (isTitled(answers)) {
      answers
          .get(LegalRepresentative.TITLE)
          .flatMap(title -> Optional.ofNullable(SIGNATORIES.get(title)))
          .ifPresent(signatory -> names.put("signatory", signatory));
    }
    names.put(
        "licence",
        IS_ENTERPRISE.holds(answers)
            ? Phrase.of("filer.licence.enterprise", "执照")
            : Phrase.of("filer.licence.other", "证书"));
    certificate(answers).ifPresent(certificate -> names.put("certificate", certificate));
    if (IS_UNSEALED.holds(answers)) {
      names.put("mark", SIGNED);
    }
    return names;
  }

  /** As the list of certificates calls the one that was chosen. */
  private static Optional<Phrase> certificate(Answers answers) {
    Options certificates =
        Options.fixed(
            "certificate-types", CodeLists.certificatesOf(answers.get(EntityPage.TYPE).orElse("")));
    return answers
        .get(EntityPage.CERTIFICATE_TYPE)
        .flatMap(code -> certificates.find(code, answers))
        .map(Filers::named);
  }

  /** The list says of a business licence that persons may have one, too. */
  private static Phrase named(Option certificate) {
    return certificate.code().equals(BUSINESS_LICENCE)
        ? Phrase.of("filer.business-licence", "营业执照")
        : new Phrase(
            "option.certificate-types." + certificate.code(), certificate.label(), List.of());
  }
}
