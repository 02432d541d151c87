package org.sealready.filing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Severity;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.form.Waiver;

/** What is said of a chosen region, an address on the certificate, a postal one and a code. */
class RegionRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Set<String> REGION_RULES =
      Set.of(
          "address-other-province",
          "region-other-city",
          "region-other-district",
          "credit-code-area",
          "credit-code-city",
          "province-same-city",
          "address-repeats-region",
          "address-dummy-district",
          "address-zone",
          "address-no-number",
          "certificate-address-blanks",
          "certificate-address-characters");

  private static Answers answers(String district, String certificate, String postal, String code) {
    String city = district.endsWith("00") ? district : district.substring(0, 4) + "00";
    return Answers.empty()
        .with(EntityPage.TYPE, "4")
        .with(EntityPage.CERTIFICATE_TYPE, "1")
        .with(EntityPage.PROVINCE, district.substring(0, 2) + "0000")
        .with(EntityPage.CITY, city)
        .with(EntityPage.DISTRICT, district)
        .with(EntityPage.CERTIFICATE_ADDRESS, certificate)
        .with(EntityPage.ADDRESS, postal)
        .with(EntityPage.CERTIFICATE_NUMBER, code);
  }

  private static List<Violation> found(Answers answers) {
    return Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations().stream()
        .filter(violation -> REGION_RULES.contains(violation.rule().id()))
        .toList();
  }

  private static String said(List<Violation> found) {
    return found.stream()
        .map(violation -> violation.rule().id() + "@" + violation.field().name())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // one cause, one message
        "510104, 四川省绵阳市涪城区临园路9号, 绵阳市涪城区临园路9号, 915107037124085572, region-other-city@city",
        "510104, 四川省绵阳市涪城区临园路9号, 临园路9号, 915107037124085572, region-other-city@city",
        "130104, 邢台市桥西区中兴大街9号, 中兴大街9号, '', province-same-city@city",
        "130104, 石家庄市桥西区中山西路9号, 中山西路9号, '', ''",
        "410102, 河南省洛阳市西工区中州路9号, 中州路9号, '', province-same-city@city",
        "410102, 河南省郑州市中原区中原路9号, 洛阳市西工区中州路9号, '', province-same-city@city",
        "451228, 广西河池市都安瑶族自治县安阳镇迎晖街9号, 广西河池市都安瑶族自治县安阳镇迎晖街9号, '', address-repeats-region@address",
        "451228, 广西都安县安阳镇迎晖街9号, 河池都安县安阳镇迎晖街9号, '', address-repeats-region@address",
        "510104, 成都锦江区春熙路9号, 成都锦江区春熙路9号, '', address-repeats-region@address",
        "510104, 成都锦江区春熙路9号, 春熙路9号, '', ''",
        "320509, 吴江市盛泽镇舜新路9号, 吴江市盛泽镇舜新路9号, '', address-repeats-region@address",
        // an address without a city is judged by the code
        "410526, 道口镇桥东路9号, 道口镇桥东路9号, 91410526712408557B, ''",
        "410102, 道口镇桥东路9号, 桥东路9号, 91410526712408557B, credit-code-city@city",
        "410102, 道口镇桥东路9号, 桥东路9号, '', ''",
        "220104, 朝阳区重庆路9号, 重庆路9号, '', ''",
        // a company that has moved keeps its code
        "510104, 成都市锦江区春熙路9号, 春熙路9号, 915107037124085572, ''",
        // other provinces
        "510104, 上海市浦东新区张杨路9号, 张杨路9号, '', address-other-province@certificateAddress",
        "510104, 中国（上海）自由贸易试验区张杨路9号, 张杨路9号, '', address-other-province@certificateAddress",
        "310115, 中国（上海）自由贸易试验区张杨路9号, 张杨路9号, 91310115MA1H8R3C9R, ''",
        // names of roads
        "510104, 成都市锦江区上海路9号, 南京东路9号, '', ''",
        "510104, 新市区大道9号, 武侯祠大街9号, '', ''",
        "310106, 上海市闸北区天目西路9号, 天目西路9号, '', ''",
        "340422, 安徽省六安市寿县寿春镇9号, 寿春镇9号, '', ''",
        // house number, width, districts
        "320509, 吴江区桃源镇青云社区青云大道, 桃源镇青云社区青云大道, '', address-no-number@address",
        "441900, 东莞市莞城区八达路１８６号, 八达路186号, '', certificate-address-characters@certificateAddress",
        "510104, 成都市武侯区天府三街9号, 天府三街9号, '', region-other-district@district",
        "510107, 成都高新区天府大道9号, 高新区天府大道9号, '', address-zone@address"
      })
  void saysWhatIsWrongOnce(
      String district, String certificate, String postal, String code, String said) {
    assertEquals(said, said(found(answers(district, certificate, postal, code))));
  }

  @Test
  void namesWhatTheAddressSaysAndWhereThatIs() {
    Violation other = found(answers("510704", "成都高新区天府大道9号", "天府大道9号", "")).getFirst();
    assertEquals(List.of("成都", "四川省成都市", "四川省绵阳市"), other.args());
    Violation same = found(answers("410102", "洛阳西工区中州路9号", "中州路9号", "")).getFirst();
    assertEquals(List.of("河南省洛阳市", "河南省郑州市"), same.args().subList(2, 4));
  }

  @Test
  void theCardOfAnIndividualMayBeOfAnotherPlace() {
    Answers answers = answers("510104", "湖南省长沙市芙蓉区五一大道9号", "春熙路9号", "");
    assertEquals("address-other-province@certificateAddress", said(found(answers)));
    Answers individual = answers.with(EntityPage.TYPE, CodeLists.INDIVIDUAL);
    assertEquals(List.of(), found(individual));
    assertEquals(List.of(), found(individual.with(EntityPage.CERTIFICATE_ADDRESS, "绵阳市涪城区临园路9号")));
    assertEquals(
        "region-other-city@city", said(found(individual.with(EntityPage.ADDRESS, "绵阳市涪城区临园路9号"))));
  }

  @Test
  void aZoneIsAHintThatIsClearedByConfirming() {
    Answers answers = answers("510107", "成都高新区天府大道9号", "高新区天府大道9号", "");
    Violation zone = found(answers).getFirst();
    assertEquals(Severity.HINT, zone.severity());
    Waiver confirmed = new Waiver("address-zone", EntityPage.ADDRESS.id(), "已核对行政区", "2026-11-21");
    assertEquals(List.of(), found(answers.withWaivers(List.of(confirmed))));
    assertEquals(List.of(), found(answers("510107", "成都市武侯区天府大道9号", "高新区天府大道9号", "")));
  }

  @Test
  void fullWidthIsAHintThatDoesNotAskToLeaveTheRegister() {
    Violation wide = found(answers("441900", "东莞市八达路１８６号", "八达路186号", "")).getFirst();
    assertEquals(Severity.HINT, wide.severity());
    assertEquals(List.of("１８６"), wide.args());
  }
}
