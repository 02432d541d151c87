package org.sealready.filing.province;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.ProvinceFile;
import org.sealready.form.Answers;
import org.sealready.form.Validation;
import org.sealready.form.Violation;

/** Individuals with a card of their province and with one from elsewhere, in every province. */
class IndividualTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Set<String> RULES =
      Set.of("province-local-id", "province-local-id-disputed", "individual-residence");

  /** A valid number that begins with this code. */
  private static String number(String code) {
    String first = code + "19940728336";
    int sum = 0;
    for (int i = 0; i < first.length(); i++) {
      sum += (first.charAt(i) - '0') * ((1 << (17 - i)) % 11);
    }
    return first + "10X98765432".charAt(sum % 11);
  }

  private static String said(Province province, String area) {
    Answers answers =
        Changes.of(
            Ours.answers("individual"),
            "entity.province=" + province.code() + " ;; entity.certificateNumber=" + number(area));
    return Validation.of(MiniProgramFiling.FORM, answers, TODAY).violations().stream()
        .filter(violation -> violation.field().id().equals("entity.certificateNumber"))
        .map(Violation::rule)
        .map(rule -> rule.id())
        .filter(RULES::contains)
        .collect(Collectors.joining(" "));
  }

  @Test
  void cardsFromElsewhereAreJudgedByProvince() {
    Map<String, String> found = new TreeMap<>();
    for (Province province : new TreeMap<>(ProvinceFile.inUse().byCode()).values()) {
      assertEquals("", said(province, province.code().substring(0, 2) + "0108"), province.name());
      String elsewhere = province.code().startsWith("51") ? "3301080" : "5101080";
      found.merge(
          said(province, elsewhere.substring(0, 6)),
          province.name(),
          (some, one) -> some + " " + one);
    }
    Map<String, String> expected =
        Map.of(
            "individual-residence", "北京 天津 河北 辽宁 吉林 上海 江苏 浙江 安徽 福建 山东 湖北 湖南 广东 海南 四川",
            "province-local-id", "山西 黑龙江 河南 重庆 西藏 甘肃 青海 宁夏 新疆",
            "province-local-id-disputed", "内蒙古 江西 广西 贵州 云南 陕西");
    assertEquals(new TreeMap<>(expected), found);
    System.out.printf(
        "faults: %d provinces and a card from elsewhere: %s%n",
        31,
        found.entrySet().stream()
            .map(row -> row.getKey() + " " + row.getValue().split(" ").length)
            .collect(Collectors.joining(", ")));
  }
}
