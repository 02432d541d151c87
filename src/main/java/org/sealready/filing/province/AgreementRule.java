package org.sealready.filing.province;

import java.util.List;
import java.util.Set;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;

/** The rules that depend on whether the sources agree, and the provinces in which each applies. */
public enum AgreementRule {
  LEGAL_REPRESENTATIVE(
      "province-legal-representative",
      Agreement.ALL,
      Set.of("required"),
      Demand.LEGAL_REPRESENTATIVE),
  LEGAL_REPRESENTATIVE_DISPUTED(
      "province-legal-representative-disputed",
      Agreement.SOME,
      Set.of("required"),
      Demand.LEGAL_REPRESENTATIVE),
  FOREIGN_LEADER(
      "province-foreign-leader",
      Agreement.ALL,
      Set.of("citizen-both", "mainland-person"),
      Demand.FOREIGN_LEADER,
      Demand.COMPATRIOT_LEADER),
  FOREIGN_LEADER_DISPUTED(
      "province-foreign-leader-disputed",
      Agreement.SOME,
      Set.of("citizen-both", "mainland-person"),
      Demand.FOREIGN_LEADER,
      Demand.COMPATRIOT_LEADER),
  SAME_PERSON(
      "province-same-person",
      Agreement.ALL,
      Set.of("always", "unless-legal-representative"),
      Demand.SAME_PERSON),
  SAME_PERSON_DISPUTED(
      "province-same-person-disputed",
      Agreement.SOME,
      Set.of("always", "unless-legal-representative"),
      Demand.SAME_PERSON),
  OUTSIDER("province-local-id", Agreement.ALL, Set.of("local-id"), Demand.OUTSIDER),
  OUTSIDER_DISPUTED(
      "province-local-id-disputed", Agreement.SOME, Set.of("local-id"), Demand.OUTSIDER);

  private final String id;
  private final Agreement agreement;
  private final Set<String> objecting;
  private final List<Demand> demands;

  AgreementRule(String id, Agreement agreement, Set<String> objecting, Demand... demands) {
    this.id = id;
    this.agreement = agreement;
    this.objecting = objecting;
    this.demands = List.of(demands);
  }

  /** The id of the rule. */
  public String id() {
    return id;
  }

  /** The codes of the provinces in which the sources agree or differ so, in ascending order. */
  public List<String> provinces(Provinces provinces) {
    return provinces.byCode().values().stream()
        .filter(
            province ->
                demands.stream().anyMatch(demand -> applies(province, demand))
                    || this == SAME_PERSON && wantsOneForForeigner(province))
        .map(Province::code)
        .sorted()
        .toList();
  }

  private boolean applies(Province province, Demand demand) {
    List<Province.Entry> general =
        province.all(demand).stream().filter(entry -> entry.scope().only().isEmpty()).toList();
    return agreement == Agreement.of(general, entry -> objecting.contains(entry.value()));
  }

  private static boolean wantsOneForForeigner(Province province) {
    return province.all(Demand.FOREIGN_LEADER).stream()
        .anyMatch(entry -> entry.value().equals("citizen-both"));
  }
}
