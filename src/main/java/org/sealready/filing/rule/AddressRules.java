package org.sealready.filing.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sealready.filing.address.Address;
import org.sealready.filing.address.RegionCodes;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.page.EntityAddresses;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Option;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;

/**
 * Rules on what stands in the two addresses: characters, house number, repeated region, stand-ins,
 * zones.
 */
public final class AddressRules {

  private static final Pattern NO_NUMBER = Pattern.compile("最详细|[无没]有?门牌|暂无门牌|[无没]有?.{0,4}房号");
  private static final Pattern ZONE = Pattern.compile("(开发区|高新区|高新技术产业区|工业园区)(?!大?[路道街]|[东西南北中]路)");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
  private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+");
  private static final Pattern DUMMY = Pattern.compile("市辖区|省直辖县级行政区划|自治区直辖县级行政区划");

  public static final List<Attached<?>> ALL =
      List.of(
          new Attached<>(EntityPage.CERTIFICATE_ADDRESS, blanks()),
          new Attached<>(EntityPage.CERTIFICATE_ADDRESS, wideCharacters()),
          new Attached<>(EntityPage.ADDRESS, dummyDistrict()),
          new Attached<>(EntityPage.ADDRESS, repeatsRegion()),
          new Attached<>(EntityPage.ADDRESS, noHouseNumber()),
          new Attached<>(EntityPage.ADDRESS, zone()));

  private AddressRules() {}

  private static Rule<String> blanks() {
    return RuleFactory.warning(
        "certificate-address-blanks",
        FilingSources.REJECTIONS,
        "“{label}”里有空格，与证件、工商登记比对时常常对不上。",
        "证件上没有空格的，请删去；证件上确实有的，可以保留。",
        RuleFactory.mustNot(address -> BLANK.matcher(address.strip()).find()));
  }

  private static Rule<String> wideCharacters() {
    return RuleFactory.hint(
        "certificate-address-characters",
        FilingSources.REJECTIONS,
        "“{label}”里有全角的“{0}”。工商登记这样写的就照样保留，登记不是这样写的会对不上。",
        "请与国家企业信用信息公示系统核对，与它一致；平台核验不通过时，再换另一种写法试一次。",
        RuleFactory.text((address, context) -> found(WIDE.matcher(address))));
  }

  private static Rule<String> dummyDistrict() {
    return RuleFactory.error(
        "address-dummy-district",
        FilingSources.CLOUD,
        "“{label}”里有“{0}”，它不是真实的区县，会被退回。",
        "请在上面选择真实的区县，并从地址里删去“{0}”。",
        RuleFactory.text((address, context) -> found(DUMMY.matcher(address))));
  }

  private static Rule<String> repeatsRegion() {
    return RuleFactory.error(
        "address-repeats-region",
        FilingSources.PLATFORM,
        "“{label}”开头又写了“{0}”，平台会把所选的省市区加在前面，重复会被退回。",
        "请删去开头的省、市、区，从街道或路名写起。",
        RuleFactory.text(
            (text, context) ->
                EntityAddresses.postal(context.answers())
                    .filter(address -> !address.named().isEmpty())
                    .filter(address -> repeats(address, context.answers()))
                    .map(address -> Verdict.broken(address.named()))
                    .orElse(Verdict.FINE)));
  }

  /** Whether a name is that of the chosen region, in an address that is not of another city. */
  private static boolean repeats(Address address, Answers answers) {
    List<String> chosen =
        Stream.of(EntityPage.PROVINCE, EntityPage.CITY, EntityPage.DISTRICT)
            .flatMap(field -> answers.get(field).stream())
            .toList();
    boolean isElsewhere =
        answers
            .get(EntityPage.CITY)
            .filter(city -> address.city().isPresent())
            .filter(city -> !RegionCodes.areOfOneCity(address.city().get().code(), city))
            .isPresent();
    return !isElsewhere
        && address.parts().stream().anyMatch(part -> chosen.contains(part.name().today()));
  }

  private static Rule<String> noHouseNumber() {
    return RuleFactory.warning(
        "address-no-number",
        FilingSources.REJECTIONS,
        "“{label}”没有门牌号或房间号，地址不够详细常被退回。",
        "请补上门牌号、楼层和房间号；确实没有的，请在主体信息备注里写明“已是最详细地址”。",
        RuleFactory.text(
            (address, context) ->
                Verdict.brokenIf(hasNoNumber(address) && !isSaidToBeComplete(context.answers()))));
  }

  /** Whether the remark says that the address has no house number. */
  public static boolean isSaidToBeComplete(Answers answers) {
    return answers
        .get(EntityPage.REMARK)
        .filter(remark -> NO_NUMBER.matcher(remark).find())
        .isPresent();
  }

  /** Whether the address has no house number. */
  public static boolean hasNoNumber(String address) {
    return !HouseNumber.isIn(address);
  }

  private static Rule<String> zone() {
    return RuleFactory.hint(
        "address-zone",
        FilingSources.CLOUD,
        "“{label}”里有“{0}”，管局按行政区划审核，开发区不算区县。",
        "请确认上面选的区县就是它所属的行政区；确认过了，说明一下就可以保留。",
        RuleFactory.text(
            (address, context) ->
                isDistrictWitnessed(context.answers())
                    ? Verdict.FINE
                    : found(ZONE.matcher(address))));
  }

  /** Whether the certificate's address names the district that is chosen. */
  private static boolean isDistrictWitnessed(Answers answers) {
    Optional<String> named =
        EntityAddresses.certificate(answers).flatMap(Address::county).map(Option::code);
    return named.isPresent() && named.equals(answers.get(EntityPage.DISTRICT));
  }

  private static Verdict found(Matcher matcher) {
    return matcher.find() ? Verdict.broken(matcher.group()) : Verdict.FINE;
  }
}
