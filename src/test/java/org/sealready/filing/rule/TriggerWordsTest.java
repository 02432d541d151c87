package org.sealready.filing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;

class TriggerWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          支付后发货 |
          为商户提供支付结算服务 | 支付
          交流电源及接触器销售 |
          不涉及新闻、论坛内容 |
          不含新闻、出版、游戏 |
          不含新闻。提供论坛 | 论坛
          没有商品和付费内容 |
          （不提供诊疗服务）销售药品 | 药品
          留言交流路线和装备 | 交流
          图书馆座位预约 |
          图书馆座位预约和图书销售 | 图书
          宠物医院预约 |
          """)
  void findsTheWordsThatAReviewerAsksAbout(String text, String words) {
    assertEquals(
        words == null ? List.of() : List.of(words.split("、")),
        TriggerWords.in(text, Reading.REMARK),
        text);
  }

  @Test
  void readsNamesScopeAndRemarkButNoHiddenAnswer() {
    Answers answers = Ours.answers("company-one-person").with(EntityPage.BUSINESS_SCOPE, "药品零售");
    assertEquals(
        Set.of("药品"), TriggerWords.in(MiniProgramFiling.FORM.effective(answers).answers()));
    Answers individual = Ours.answers("individual").with(EntityPage.BUSINESS_SCOPE, "药品零售");
    assertEquals(Set.of(), TriggerWords.in(MiniProgramFiling.FORM.effective(individual).answers()));
  }
}
