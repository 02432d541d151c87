package org.sealready.filing.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.filing.address.Address;
import org.sealready.filing.address.RegionCodes;
import org.sealready.filing.address.RegionForm;
import org.sealready.filing.address.RegionLevel;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.data.Regions;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityAddresses;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Option;
import org.sealready.form.Rule;
import org.sealready.form.Source;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;

/** Rules that compare the chosen region with both addresses and the area in the credit code. */
public final class RegionRules {

  private final Provinces provinces;
  private final Source source;

  public RegionRules(Provinces provinces) {
    this.provinces = provinces;
    this.source = provinces.source();
  }

  public List<Attached<?>> all() {
    return List.of(
        new Attached<>(EntityPage.CERTIFICATE_ADDRESS, otherProvince()),
        new Attached<>(EntityPage.CITY, sameCity()),
        new Attached<>(EntityPage.CITY, otherCity()),
        new Attached<>(EntityPage.CITY, registeredElsewhere()),
        new Attached<>(EntityPage.DISTRICT, otherDistrict()));
  }

  private static Rule<String> otherProvince() {
    return RuleFactory.error(
        "address-other-province",
        FilingSources.REJECTIONS,
        "“{label}”写的是{0}，与所选的省份不一致，备案省份必须与证件一致。",
        "请把省、市、区改选为证件上的地区；证件住所抄错了的，请照证件改正。",
        RuleFactory.text(
            (address, context) ->
                certificateProvince(context.answers())
                    .filter(code -> isOther(code, context.answers().get(EntityPage.PROVINCE)))
                    .map(code -> Verdict.broken(Regions.nameOf(code)))
                    .orElse(Verdict.FINE)));
  }

  /** An individual may live and file elsewhere than the card says, so only organisations count. */
  private static Optional<Address> certificate(Answers answers) {
    return EntityPage.IS_ORGANISATION.holds(answers)
        ? EntityAddresses.certificate(answers)
        : Optional.empty();
  }

  private static Optional<String> certificateProvince(Answers answers) {
    return certificate(answers)
        .filter(Address::isSureOfProvince)
        .flatMap(Address::province)
        .map(Option::code);
  }

  private static boolean isOther(String code, Optional<String> chosen) {
    return chosen.isPresent() && !chosen.get().equals(code);
  }

  private Rule<String> sameCity() {
    return RuleFactory.warning(
        "province-same-city",
        source,
        "证件住所在{2}，通讯地址在{3}，{0}要求两者在同一个市（{1}）。",
        "请核对所选的城市；实际办公在别的市的，请先变更证件住所，或改填证件所在市的地址。",
        RuleFactory.text((city, context) -> sameCity(city, context.answers())));
  }

  private Verdict sameCity(String city, Answers answers) {
    Optional<Province> province =
        ChosenRegion.province(provinces, answers)
            .filter(one -> !one.all(Demand.SAME_CITY).isEmpty());
    Optional<String> certificate = sureCity(certificate(answers));
    String postal = sureCity(EntityAddresses.postal(answers)).orElse(city);
    if (province.isEmpty()
        || certificate.isEmpty()
        || RegionCodes.areOfOneCity(certificate.get(), postal)) {
      return Verdict.FINE;
    }
    return Verdict.broken(
        province.get().name(),
        province.get().statementText(Demand.SAME_CITY),
        Regions.nameOf(certificate.get()),
        Regions.nameOf(postal));
  }

  private static Optional<String> sureCity(Optional<Address> address) {
    return address.filter(Address::isSureOfCity).flatMap(Address::city).map(Option::code);
  }

  private Rule<String> otherCity() {
    return RuleFactory.warning(
        "region-other-city",
        FilingSources.REGION,
        "地址里写着“{0}”，属于{1}，所选的城市却是{2}，地区与证件不一致会被退回。",
        "请照证件住所改选城市和区县；地址抄错了的，请改正地址。",
        RuleFactory.text((city, context) -> otherCity(city, context.answers())));
  }

  private Verdict otherCity(String city, Answers answers) {
    if (sameCity(city, answers) != Verdict.FINE) {
      return Verdict.FINE;
    }
    // That the certificate is of another province is said by a rule of its own.
    Stream<Address> certificate =
        certificate(answers).stream().filter(address -> isInProvinceOf(city, address));
    return Stream.concat(certificate, EntityAddresses.postal(answers).stream())
        .filter(Address::isSureOfCity)
        .filter(address -> !RegionCodes.areOfOneCity(address.code().get(), city))
        .findFirst()
        .map(
            address ->
                Verdict.broken(
                    written(address),
                    Regions.nameOf(address.city().get().code()),
                    Regions.nameOf(city)))
        .orElse(Verdict.FINE);
  }

  private static String written(Address address) {
    return address.parts().stream().map(part -> part.name().text()).collect(Collectors.joining());
  }

  private static boolean isInProvinceOf(String city, Address address) {
    return address
        .province()
        .filter(one -> RegionCodes.areOfOneProvince(one.code(), city))
        .isPresent();
  }

  private static Rule<String> registeredElsewhere() {
    return RuleFactory.warning(
        "credit-code-city",
        FilingSources.CREDIT_CODE,
        "证件住所没有写城市，证件号码中的登记机关在{0}，所选的城市却是{1}，城市可能选错了。",
        "请核对所选的城市和区县；迁移过的，代码不变，可以保留。",
        RuleFactory.text(
            (city, context) ->
                registered(context.answers())
                    .filter(code -> RegionCodes.areOfOneProvince(code, city))
                    .filter(code -> !RegionCodes.areOfOneCity(code, city))
                    .map(code -> Verdict.broken(Regions.nameOf(code), Regions.nameOf(city)))
                    .orElse(Verdict.FINE)));
  }

  /** The city in the credit code, which is asked where the certificate's address tells none. */
  private static Optional<String> registered(Answers answers) {
    return EntityAddresses.registered(answers)
        .filter(code -> sureCity(EntityAddresses.certificate(answers)).isEmpty())
        .flatMap(RegionCodes::today)
        .filter(RegionCodes::tellsCity)
        .map(RegionCodes::city);
  }

  private static Rule<String> otherDistrict() {
    return RuleFactory.hint(
        "region-other-district",
        FilingSources.REGION,
        "所选的区县是{0}，地址里写的却是{1}，地区要与证件住所一致。",
        "请核对区县；区划调整过，或所选的确实没有错的，可以说明后保留。",
        RuleFactory.text(
            (district, context) ->
                Stream.of(certificate(context.answers()), EntityAddresses.postal(context.answers()))
                    .flatMap(Optional::stream)
                    .flatMap(address -> writtenDistrict(address).stream())
                    .filter(code -> !code.equals(district) && Regions.isKnown(district))
                    .filter(code -> RegionCodes.areOfOneCity(code, district))
                    .findFirst()
                    .map(code -> Verdict.broken(name(district), name(code)))
                    .orElse(Verdict.FINE)));
  }

  /** Old names may belong to several districts of today, short ones to zones. */
  private static Optional<String> writtenDistrict(Address address) {
    return address.parts().stream()
        .map(part -> part.name())
        .filter(name -> name.level() == RegionLevel.COUNTY)
        .filter(name -> name.form() == RegionForm.FULL || name.form() == RegionForm.AUTONOMOUS)
        .map(name -> name.today())
        .findFirst();
  }

  private static String name(String code) {
    return Regions.of(code).map(Option::label).orElse(code);
  }
}
