package org.sealready.filing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Judged;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.form.Waiver;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;

/** What a person sets aside as not meant: at its word, and then no letter speaks of it. */
class WordWaiverTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String REMARK = "miniProgram.remark";

  private static Answers remark(String text) {
    return Ours.answers("company-one-person").with(MiniProgramPage.REMARK, text);
  }

  private static Answers waiving(Answers answers, String... words) {
    return answers.withWaivers(
        List.of(new Waiver(TriggerWords.RULE, REMARK, "只是店里放音乐", "2026-11-20", List.of(words))));
  }

  private static Judged judged(Answers answers) {
    return Validation.of(MiniProgramFiling.FORM, answers, TODAY);
  }

  private static List<List<String>> told(List<Violation> violations) {
    return violations.stream()
        .filter(each -> each.rule().id().equals(TriggerWords.RULE))
        .map(Violation::about)
        .toList();
  }

  private static Letter letter() {
    return Ours.catalogue().letters().stream()
        .filter(each -> each.id().equals("no-pre-approval-commitment"))
        .findFirst()
        .orElseThrow();
  }

  private static Level need(Answers answers) {
    return letter().need().apply(Ours.effective(answers)).orElseThrow().level();
  }

  @Test
  void aWordThatIsNotMeantIsKeptAndNoLetterNeedsIt() {
    Answers answers = remark("由本公司运营，顾客在店里一边听音乐一边点餐，预约座位。");
    assertEquals(List.of(List.of("音乐")), told(judged(answers).violations()));
    assertEquals(Level.REQUIRED, need(answers));
    Answers kept = waiving(answers, "音乐");
    assertEquals(List.of(), told(judged(kept).violations()));
    assertEquals(List.of(List.of("音乐")), told(judged(kept).waived()));
    assertEquals(Level.ADVISED, need(kept));
    assertTrue(TriggerWords.in(kept).isEmpty());
  }

  @Test
  void aWordThatComesLaterIsAskedForAllTheSame() {
    Answers kept = waiving(remark("由本公司运营，顾客在店里听音乐，也可以看直播。"), "音乐");
    assertEquals(List.of(List.of("直播")), told(judged(kept).violations()));
    assertEquals(List.of("直播"), List.copyOf(TriggerWords.in(kept)));
    assertEquals(Level.REQUIRED, need(kept));
  }

  @Test
  void aWaiverOfTheWholeFieldHoldsForEachWord() {
    Answers kept = waiving(remark("由本公司运营，顾客在店里听音乐，也可以看直播。"));
    assertEquals(List.of(), told(judged(kept).violations()));
    assertEquals(Level.ADVISED, need(kept));
  }

  @Test
  void aWaiverWithoutReasonHoldsForNothing() {
    Answers answers = remark("由本公司运营，顾客在店里一边听音乐一边点餐。");
    Answers blank = answers.withWaivers(List.of(new Waiver(TriggerWords.RULE, REMARK, " ", "")));
    assertEquals(List.of(List.of("音乐")), told(judged(blank).violations()));
    assertEquals(Level.REQUIRED, need(blank));
  }

  @Test
  void oneCauseIsToldOfOnceWhereItIsMendedMostEasily() {
    Answers both = remark("由本公司运营，会员在里面看直播，预约座位和时间。").with(EntityPage.BUSINESS_SCOPE, "网络直播；药品零售");
    List<Violation> told =
        judged(both).violations().stream()
            .filter(each -> each.rule().id().equals(TriggerWords.RULE))
            .toList();
    assertEquals(
        List.of("entity.businessScope [药品]", "miniProgram.remark [直播]"),
        told.stream().map(each -> each.field().id() + " " + each.about()).toList());
    assertEquals(2, TriggerWords.in(both).size());
    assertEquals(List.of(List.of("药品", "直播")), told(judged(waiving(both, "直播")).violations()));
  }

  @Test
  void aNameThatTheRemarkQuotesIsToldOfAtTheName() {
    Answers quoted = remark("由成都青禾直播有限公司运营，客户查询订单的进度，不在线收款。").with(EntityPage.NAME, "成都青禾直播有限公司");
    assertEquals(
        List.of("entity.name"),
        judged(quoted).violations().stream()
            .filter(each -> each.rule().id().equals(TriggerWords.RULE))
            .map(each -> each.field().id())
            .toList());
  }

  @Test
  void settingMoreAsideKeepsWhatWasSetAside() {
    Answers kept = waiving(remark("由本公司运营，顾客在店里听音乐，也可以看直播。"), "音乐");
    Violation open =
        judged(kept).violations().stream()
            .filter(each -> each.rule().id().equals(TriggerWords.RULE))
            .findFirst()
            .orElseThrow();
    Waiver more = Waiver.of(open, "都是店里的屏幕", "2026-11-21", Optional.of(kept.waivers().getFirst()));
    assertEquals(List.of("直播", "音乐"), more.about());
    Answers all = kept.withWaivers(List.of(more));
    assertEquals(List.of(), told(judged(all).violations()));
    assertFalse(judged(all).waived().isEmpty());
  }
}
