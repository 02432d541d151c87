package org.sealready.service.before;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.form.Answers;
import org.sealready.service.Catalogue;
import org.sealready.service.before.NameVerdict.Sign;
import org.sealready.words.Language;
import org.sealready.words.Words;

class NameCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final NameCheck CHECK = in(Language.CHINESE);

  private static NameCheck in(Language language) {
    Catalogue catalogue = Ours.catalogue();
    return new NameCheck(catalogue, catalogue.journey().before().get(), Words.in(language));
  }

  private static Answers company() {
    return Changes.of(
        Ours.answers("company-beijing"),
        "entity.name=昆明云渔文旅有限公司 ;; miniProgram.remark=本小程序供住客查看房型、在线订房。");
  }

  private static List<String> texts(NameVerdict verdict) {
    return verdict.reasons().stream().map(NameVerdict.Reason::text).toList();
  }

  private static NameVerdict of(String name) {
    return CHECK.check(List.of(name), company(), DAY).getFirst();
  }

  /** Two names that differ in one thing, of which one is taken and the other is not. */
  @ParameterizedTest
  @CsvSource({
    "云渔, 云, REFUSED, 长度是 2",
    "云渔民宿一二三四五六七八九十天, 云渔民宿一二三四五六七八九十天地, REFUSED, 长度是 32",
    "云渔+, 云渔+民宿, REFUSED, 只能放在末尾",
    "云渔民宿, 中国云渔民宿, REFUSED, 中国",
    "云渔民宿, 云渔・民宿, DOUBT, 特殊符号",
    "云渔民宿, 云渔-民宿, DOUBT, 带“-”",
    "云渔民宿, 云渔 民宿, DOUBT, 带“ ”",
    "云渔民宿, 云渔★民宿, DOUBT, 特殊符号",
    "云渔民宿, 云渔微信民宿, DOUBT, 带“微信”",
    "云渔民宿, 云渔WeChat民宿, DOUBT, 带“WeChat”",
    "云渔好民宿, 云渔最好民宿, DOUBT, 带“最好”",
    "云渔民宿, 云渔民宿13800138000, DOUBT, 联系方式",
    "云渔民宿, 云渔民宿小程序, DOUBT, 小程序",
    "云渔民宿, 云渔民宿论坛, DOUBT, 论坛",
    "云渔民宿, yunyu.com, DOUBT, 没有汉字",
    "云渔宿, 云渔, DOUBT, 不到 3 个",
    "云渔民宿, 民宿预订, DOUBT, 通用的词",
    "云渔民宿, 渔光里小院, DOUBT, 看不出关系",
    "云渔民宿, 滇池云渔民宿, DOUBT, 含地名“滇池”",
    "云渔民宿, 大理云渔民宿, DOUBT, 含地名“大理”",
    "云渔民宿, 云渔丽江民宿, DOUBT, 含地名“丽江”",
  })
  void tellsNamesApart(String good, String bad, Sign sign, String reason) {
    NameVerdict verdict = of(bad);
    assertEquals(sign, verdict.sign(), verdict.reasons().toString());
    assertTrue(
        texts(verdict).stream().anyMatch(text -> text.contains(reason)),
        verdict.reasons().toString());
    assertTrue(
        texts(of(good)).stream().noneMatch(text -> text.contains(reason)),
        of(good).reasons().toString());
  }

  @ParameterizedTest
  @CsvSource({"云渔民宿, 8", "云渔民宿+, 9", "云渔B1民宿, 10", "滇池渔光预订, 12"})
  void countsAsThePlatformDoes(String name, int units) {
    assertEquals(units, of(name).units());
  }

  @Test
  void aNameWithoutFaultSaysHowItGoesWithTheEntity() {
    assertEquals(Sign.FINE, of("云渔民宿").sign());
    assertEquals(List.of("与主体名称有共同的字，或备注已写明来历"), texts(of("云渔民宿")));
    NameVerdict unknown = CHECK.check(List.of("云渔民宿"), Answers.empty(), DAY).getFirst();
    assertEquals(List.of("填了主体名称，再看与它有没有关系"), texts(unknown));
    NameVerdict own = CHECK.check(List.of("渔光小院"), Ours.answers("individual"), DAY).getFirst();
    assertEquals(Sign.FINE, own.sign(), own.reasons().toString());
    assertEquals(List.of("没有查出问题"), texts(own));
  }

  @Test
  void candidatesThatAreOneNameAreToldOnce() {
    List<NameVerdict> verdicts =
        CHECK.check(List.of("云渔B民宿", "云渔民居", "云渔ｂ民宿", "云渔B民宿"), company(), DAY);
    assertEquals(
        List.of(Sign.FINE, Sign.FINE, Sign.REFUSED, Sign.REFUSED),
        verdicts.stream().map(NameVerdict::sign).toList());
    assertEquals("与上面的“云渔B民宿”一样", texts(verdicts.get(2)).getFirst());
  }

  @Test
  void saysItOnce() {
    List<String> reasons = texts(of("云渔・民宿"));
    assertEquals(1, reasons.size(), reasons.toString());
    assertEquals(1, texts(of("云渔＋民宿・")).stream().filter(each -> each.contains("符号")).count());
  }

  @Test
  void saysItInEnglish() {
    NameCheck english = in(Language.ENGLISH);
    for (NameVerdict verdict : english.check(List.of("云渔民宿", "滇池云渔", "云渔+民宿"), company(), DAY)) {
      assertTrue(texts(verdict).getFirst().matches("[A-Z\"].*"), verdict.reasons().toString());
    }
  }
}
