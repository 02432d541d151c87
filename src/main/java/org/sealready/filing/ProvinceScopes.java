package org.sealready.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.letter.LetterRules;
import org.sealready.filing.province.AgreementRule;

/** The provinces in which a provincial rule or question applies. */
final class ProvinceScopes {

  private static final Map<String, Demand> DEMANDS =
      Map.ofEntries(
          Map.entry("province-different-numbers", Demand.DIFFERENT_NUMBERS),
          Map.entry("province-office-phone", Demand.OFFICE_PHONE_DIFFERS),
          Map.entry("province-landline", Demand.LANDLINE),
          Map.entry("province-foreign-individual", Demand.FOREIGN_INDIVIDUAL),
          Map.entry("province-service-leader-document", Demand.SERVICE_LEADER_DOCUMENT),
          Map.entry("province-outside-representative", Demand.OUTSIDE_REPRESENTATIVE),
          Map.entry("province-retirement", Demand.RETIREMENT),
          Map.entry("province-same-city", Demand.SAME_CITY),
          Map.entry("province-certificate-months", Demand.CERTIFICATE_MONTHS),
          Map.entry("province-no-trade-name", Demand.NO_TRADE_NAME),
          Map.entry("province-sole-trader-seal", Demand.SOLE_TRADER_SEAL),
          Map.entry("province-certificate-refused", Demand.CERTIFICATE_REFUSED),
          Map.entry("province-name-words", Demand.NAME_WORDS),
          Map.entry("province-name-explanation", Demand.NAME_EXPLANATION),
          Map.entry("province-scope-paper", Demand.SCOPE_PAPER),
          Map.entry("province-e-commerce", Demand.E_COMMERCE),
          Map.entry("province-place", Demand.PLACE),
          Map.entry("province-other-category", Demand.OTHER_CATEGORY),
          Map.entry("province-no-statement", Demand.NO_STATEMENT),
          Map.entry("province-remark", Demand.REMARK),
          Map.entry("province-remark-of-websites", Demand.REMARK_OF_WEBSITES),
          Map.entry("province-foreign-name", Demand.FOREIGN_NAME),
          Map.entry("province-licence-copy", Demand.LICENCE_COPY),
          Map.entry("local-number", Demand.LOCAL_MOBILE),
          Map.entry("province-papers", Demand.EXTRA_PAPERS));

  private ProvinceScopes() {}

  /** Rule id to the names of the provinces. */
  static Map<String, List<String>> of(Provinces provinces) {
    Map<String, List<String>> scopes = new LinkedHashMap<>();
    DEMANDS.forEach((rule, demand) -> scopes.put(rule, names(provinces, provinces.with(demand))));
    for (AgreementRule rule : AgreementRule.values()) {
      scopes.put(rule.id(), names(provinces, rule.provinces(provinces)));
    }
    scopes.put(
        "letter-element-missing",
        names(
            provinces,
            provinces.with(Demand.NO_PRE_APPROVAL_ELEMENTS).stream()
                .filter(code -> LetterRules.asksAny(provinces.byCode().get(code)))
                .toList()));
    return Map.copyOf(scopes);
  }

  private static List<String> names(Provinces provinces, List<String> codes) {
    return codes.stream().map(code -> provinces.byCode().get(code).name()).toList();
  }
}
