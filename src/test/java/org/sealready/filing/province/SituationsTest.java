package org.sealready.filing.province;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.ProvinceFile;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.json.BadFiling;
import org.sealready.json.DataFile;
import org.sealready.json.list.BadList;

/** A user's own demand asks its question where it says, and nowhere else. */
class SituationsTest {

  private Provinces provinces(String narrowed) throws BadList, BadFiling {
    String text =
        """
        {"date": "2027-01", "sources": {"X": "甲"}, "provinces": [
          {"code": "510000", "name": "四川", "letters": "蜀川", "rules": [
            {"rule": "extra-papers", "value": "证明", "source": "X", "date": "2027-01"%s}]}]}
        """;
    return ProvinceFile.read(
        DataFile.read(text.formatted(narrowed).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 510000, 4, false, true",
    "'', 440000, 4, false, false",
    "', \"for\": \"2、3\"', 510000, 3, false, true",
    "', \"for\": \"2、3\"', 510000, 4, false, false",
    "', \"for\": \"sole-trader\"', 510000, 4, false, true",
    "', \"for\": \"sole-trader\"', 510000, 3, false, false",
    "', \"except\": \"5\"', 510000, 5, false, false",
    "', \"except\": \"5\"', 510000, 4, false, true",
    "', \"when\": \"filed-before\"', 510000, 4, false, false",
    "', \"when\": \"filed-before\"', 510000, 4, true, true"
  })
  void asksWhereTheDemandIsMade(
      String narrowed, String province, String type, boolean filed, boolean asked)
      throws BadList, BadFiling {
    Provinces provinces = provinces(narrowed);
    assertEquals(List.of("510000"), provinces.with(Demand.EXTRA_PAPERS));
    Answers answers =
        Answers.empty()
            .with(EntityPage.PROVINCE, province)
            .with(EntityPage.TYPE, type)
            .with(EntityPage.FILED_BEFORE, filed);
    assertEquals(asked, Situations.asked(provinces, Demand.EXTRA_PAPERS).holds(answers));
  }
}
