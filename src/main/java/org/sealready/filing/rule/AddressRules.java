package org.sealready.filing.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.Regions;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;

/** Rules that compare the two addresses with each other and with the chosen region. */
public final class AddressRules {

  private static final Pattern HOUSE_NUMBER = Pattern.compile("[号室栋幢楼层座村组屯社铺弄院]|单元|[0-9０-９]");
  private static final Pattern NO_NUMBER = Pattern.compile("最详细|[无没]有?门牌|暂无门牌|[无没]有?.{0,4}房号");
  private static final Pattern ZONE = Pattern.compile("(开发区|高新区|高新技术产业区|工业园区)");
  private static final Pattern ODD = Pattern.compile("[\\s\\p{Z}０-９Ａ-Ｚａ-ｚ]");

  public static final List<Attached<?>> ALL =
      List.of(
          new Attached<>(EntityPage.CERTIFICATE_ADDRESS, otherProvince()),
          new Attached<>(EntityPage.CERTIFICATE_ADDRESS, oddCharacters()),
          new Attached<>(EntityPage.ADDRESS, dummyDistrict()),
          new Attached<>(EntityPage.ADDRESS, repeatsRegion()),
          new Attached<>(EntityPage.ADDRESS, noHouseNumber()),
          new Attached<>(EntityPage.ADDRESS, zone()));

  private AddressRules() {}

  private static Rule<String> otherProvince() {
    return RuleFactory.error(
        "address-other-province",
        FilingSources.REJECTIONS,
        "“{label}”写的是{0}，与所选的省份不一致，备案省份必须与证件一致。",
        "请把省、市、区改选为证件上的地区；证件住所抄错了的，请照证件改正。",
        RuleFactory.text(
            (address, context) -> {
              Optional<String> chosen = context.answers().get(EntityPage.PROVINCE);
              return Regions.provinceOf(address)
                  .filter(code -> chosen.isPresent() && !code.equals(chosen.get()))
                  .map(code -> Verdict.broken(provinceName(code)))
                  .orElse(Verdict.FINE);
            }));
  }

  private static String provinceName(String code) {
    return Regions.PROVINCES.find(code, Answers.empty()).orElseThrow().label();
  }

  private static Rule<String> oddCharacters() {
    return RuleFactory.warning(
        "certificate-address-characters",
        FilingSources.REJECTIONS,
        "“{label}”里有空格或全角的数字、字母“{0}”，与证件图片比对时常常对不上。",
        "请删去空格，数字和字母用半角，整句照证件重新输入一遍。",
        RuleFactory.text(
            (address, context) -> {
              var odd = ODD.matcher(address.strip());
              return odd.find() ? Verdict.broken(odd.group()) : Verdict.FINE;
            }));
  }

  private static Rule<String> dummyDistrict() {
    return RuleFactory.error(
        "address-dummy-district",
        FilingSources.CLOUD,
        "“{label}”里有“市辖区”，它不是真实的区县，会被退回。",
        "请在上面选择真实的区县，并从地址里删去“市辖区”。",
        RuleFactory.mustNot(address -> address.contains("市辖区")));
  }

  private static Rule<String> repeatsRegion() {
    return RuleFactory.error(
        "address-repeats-region",
        FilingSources.PLATFORM,
        "“{label}”开头又写了“{0}”，平台会把所选的省市区加在前面，重复会被退回。",
        "请删去开头的省、市、区，从街道或路名写起。",
        RuleFactory.text(
            (address, context) ->
                ChosenRegion.names(context.answers()).stream()
                    .filter(address::startsWith)
                    .findFirst()
                    .map(Verdict::broken)
                    .orElse(Verdict.FINE)));
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
    return !HOUSE_NUMBER.matcher(address).find();
  }

  private static Rule<String> zone() {
    return RuleFactory.warning(
        "address-zone",
        FilingSources.CLOUD,
        "“{label}”里有“{0}”，管局按行政区划审核，开发区不算区县。",
        "请确认上面选的是它所属的行政区；地址里保留路名和门牌号就可以。",
        RuleFactory.text(
            (address, context) -> {
              var zone = ZONE.matcher(address);
              return zone.find() ? Verdict.broken(zone.group()) : Verdict.FINE;
            }));
  }
}
