package org.sealready.filing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Option;

class RegionsTest {

  @ParameterizedTest
  @CsvSource({
    "110000, 北京市, 110100, 北京市, 110105, 朝阳区",
    "500000, 重庆市, 500100, 重庆市, 500103, 渝中区",
    "440000, 广东省, 440100, 广州市, 440106, 天河区",
    "440000, 广东省, 441900, 东莞市, 441900, 东莞市",
    "420000, 湖北省, 429004, 仙桃市, 429004, 仙桃市"
  })
  void leadsFromProvinceToDistrict(
      String province, String name, String city, String cityName, String district, String last) {
    assertEquals(name, label(EntityPage.PROVINCE, province, Answers.empty()));
    Answers answers = Answers.empty().with(EntityPage.PROVINCE, province);
    assertEquals(cityName, label(EntityPage.CITY, city, answers));
    assertEquals(last, label(EntityPage.DISTRICT, district, answers.with(EntityPage.CITY, city)));
  }

  @Test
  void offersNoDummyLevel() {
    for (Option province : Regions.PROVINCES.in(Answers.empty())) {
      List<Option> cities = Regions.below(province.code());
      assertTrue(!cities.isEmpty(), province.label());
      for (Option city : cities) {
        List<Option> districts = Regions.below(city.code());
        assertTrue(!districts.isEmpty(), city.label());
        for (Option option : districts) {
          assertTrue(!option.label().contains("市辖区"), city.label());
        }
        assertTrue(!city.label().contains("市辖区") && !city.label().contains("直辖县级"), city.label());
      }
    }
  }

  private static String label(
      org.sealready.form.Field<String> field, String code, Answers answers) {
    return field.type() instanceof org.sealready.form.FieldType.Choice(var options)
        ? options.find(code, answers).map(Option::label).orElse("")
        : "";
  }
}
