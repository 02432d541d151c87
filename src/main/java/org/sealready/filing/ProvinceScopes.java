package org.sealready.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.letter.LetterRules;
import org.sealready.filing.rule.ProvincePeopleRules;

/** The provinces in which a provincial rule or question applies. */
final class ProvinceScopes {

  private static final Map<String, Demand> DEMANDS =
      Map.ofEntries(
          Map.entry("province-legal-representative", Demand.LEGAL_REPRESENTATIVE),
          Map.entry("province-legal-representative-disputed", Demand.LEGAL_REPRESENTATIVE),
          Map.entry("province-same-person", Demand.SAME_PERSON),
          Map.entry("province-different-numbers", Demand.DIFFERENT_NUMBERS),
          Map.entry("province-office-phone", Demand.OFFICE_PHONE_DIFFERS),
          Map.entry("province-landline", Demand.LANDLINE),
          Map.entry("province-foreign-leader", Demand.FOREIGN_LEADER),
          Map.entry("province-retirement", Demand.RETIREMENT),
          Map.entry("province-same-city", Demand.SAME_CITY),
          Map.entry("province-certificate-months", Demand.CERTIFICATE_MONTHS),
          Map.entry("province-no-trade-name", Demand.NO_TRADE_NAME),
          Map.entry("province-sole-trader-seal", Demand.SOLE_TRADER_SEAL),
          Map.entry("province-name-words", Demand.NAME_WORDS),
          Map.entry("province-other-category", Demand.OTHER_CATEGORY),
          Map.entry("province-no-statement", Demand.NO_STATEMENT),
          Map.entry("local-number", Demand.LOCAL_MOBILE),
          Map.entry("province-papers", Demand.EXTRA_PAPERS));

  private ProvinceScopes() {}

  /** Rule id to the names of the provinces. */
  static Map<String, List<String>> of(Provinces provinces) {
    Map<String, List<String>> scopes = new LinkedHashMap<>();
    DEMANDS.forEach((rule, demand) -> scopes.put(rule, provincesOf(rule, demand, provinces)));
    scopes.put(
        "province-local-id",
        names(
            provinces,
            provinces.with(Demand.OUTSIDER).stream()
                .filter(
                    code ->
                        provinces
                            .byCode()
                            .get(code)
                            .value(Demand.OUTSIDER)
                            .filter("local-id"::equals)
                            .isPresent())
                .toList()));
    scopes.put(
        "letter-element-missing",
        names(
            provinces,
            provinces.with(Demand.NO_PRE_APPROVAL_ELEMENTS).stream()
                .filter(code -> LetterRules.asksAny(provinces.byCode().get(code)))
                .toList()));
    return Map.copyOf(scopes);
  }

  private static List<String> provincesOf(String rule, Demand demand, Provinces provinces) {
    List<String> codes = provinces.with(demand);
    if (demand != Demand.LEGAL_REPRESENTATIVE) {
      return names(provinces, codes);
    }
    boolean disputed = rule.endsWith("disputed");
    return names(
        provinces,
        codes.stream()
            .filter(
                code ->
                    ProvincePeopleRules.demandsLegalRepresentative(
                        provinces.byCode().get(code), disputed))
            .toList());
  }

  private static List<String> names(Provinces provinces, List<String> codes) {
    return codes.stream().map(code -> provinces.byCode().get(code).name()).toList();
  }
}
