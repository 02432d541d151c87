package org.sealready.filing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word of a business scope counts where the scope does not deny it. */
class ScopeWordsTest {

  @ParameterizedTest
  @CsvSource({
    "危险化学品经营, true",
    "许可项目：危险化学品经营。一般项目：化工产品销售（不含许可类化工产品）, true",
    "化工产品销售（不含危险化学品）；危险化学品仓储, true",
    "化工产品销售（不含危险化学品）, false",
    "化工产品销售（不含危险化学品及易制毒化学品）, false",
    "化工产品及原料（除危险化学品、监控化学品、烟花爆竹、民用爆炸物品、易制毒化学品）, false",
    "化工原料（危险化学品除外）, false",
    "普通货物运输（不包括危险化学品运输）, false",
    "化工产品销售（不含许可类化工产品）, false",
    "五金产品零售, false"
  })
  void isMeantUnlessItIsDenied(String scope, boolean meant) {
    assertEquals(meant, ScopeWords.isMeant("危险化学品", scope), scope);
  }

  @ParameterizedTest
  @CsvSource({
    "非药品类易制毒化学品经营, true",
    "化工产品及原料（除危险化学品、监控化学品、烟花爆竹、民用爆炸物品、易制毒化学品）, false",
    "化工产品销售（不含危险化学品及易制毒化学品）, false"
  })
  void soIsTheLastOfAList(String scope, boolean meant) {
    assertEquals(meant, ScopeWords.isMeant("易制毒", scope), scope);
  }
}
