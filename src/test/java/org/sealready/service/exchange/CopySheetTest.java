package org.sealready.service.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealready.service.exchange.PlatformRoundTripTest.with;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.Letters;
import org.sealready.words.Language;
import org.sealready.words.Words;

class CopySheetTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Letters LETTERS = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));
  private static final CopySheet SHEET = new CopySheet(CATALOGUE, LETTERS);
  private static final Words WORDS = Words.in(Language.CHINESE);

  static List<String> samples() {
    return Ours.samples();
  }

  private static List<CopyRow> rows(Answers answers) {
    return SHEET.rows(LETTERS.judged(answers));
  }

  private static String value(Answers answers, String field) {
    return rows(answers).stream()
        .filter(row -> row.field().equals(field))
        .map(CopyRow::value)
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueWithAPathStandsOnItsPageOnceInThePlatformsOrder(String name) {
    Judged judged = LETTERS.judged(Ours.answers(name));
    List<CopyRow> values =
        SHEET.rows(judged).stream()
            .filter(row -> !row.isPaper() && !row.value().isEmpty())
            .toList();
    List<String> expected =
        CATALOGUE.form().fields().stream()
            .filter(field -> !field.platformPath().isEmpty())
            .filter(field -> judged.effective().answers().get(field).isPresent())
            .map(Field::id)
            .sorted()
            .toList();
    assertEquals(expected, values.stream().map(CopyRow::field).sorted().toList());
    List<String> order = List.copyOf(PlatformSchema.types().keySet());
    List<String> pages = List.of("entity", "entityContact", "miniProgram", "miniProgramContact");
    int before = -1;
    for (CopyRow row : values) {
      assertTrue(row.field().startsWith(row.page() + "."), row.field());
      int place = pages.indexOf(row.page()) * 1000 + order.indexOf(row.path());
      assertTrue(place > before, row.path());
      before = place;
    }
  }

  @Test
  void theRowsOfASample() {
    List<CopyRow> rows = rows(Ours.answers("company-both-letters"));
    assertEquals(
        List.of(
            "主体性质：企业",
            "主办单位名称：成都石桥渡文化用品有限责任公司",
            "备案省份：四川省",
            "备案城市：成都市",
            "备案县区：锦江区",
            "通讯地址：红星路三段16号2单元15楼6号",
            "主体证件类型：营业执照（个人或企业）",
            "主体证件号码：91510104MA7HW29TXH",
            "主体证件住所：四川省成都市锦江区红星路三段16号2单元15楼6号",
            "主体证件照片：certificate",
            "法人代表姓名：石蓼青",
            "法人证件号码：511102196902083228"),
        rows.stream()
            .filter(row -> row.page().equals("entity"))
            .map(row -> row.label() + "：" + row.value())
            .toList());
    assertEquals(
        List.of(
            "小程序ID：wx5b90e3f7c1d2486a", "小程序名称：石桥渡手作", "小程序服务内容类型：批发和零售业 / 自主售卖", "前置审批项：以上都不涉及"),
        rows.stream()
            .filter(row -> row.page().equals("miniProgram"))
            .map(row -> row.label() + "：" + row.value())
            .limit(4)
            .toList());
    assertEquals(
        List.of(
            "icp_materials.commitment_letter commitment",
            "icp_materials.applets_other_materials no-pre-approval-commitment"),
        rows.stream()
            .filter(row -> row.page().equals(CopyRow.MATERIALS))
            .map(row -> row.path() + " " + row.field())
            .toList());
  }

  @Test
  void valuesHaveTheShapeThatThePlatformAsksFor() {
    Answers answers = Ours.answers("company-both-letters");
    assertEquals(
        "红星路三段16号", value(with(answers, "entity.address", "四川省成都市锦江区红星路三段16号"), "entity.address"));
    assertEquals("红星路三段16号", value(with(answers, "entity.address", "红星路三段16号"), "entity.address"));
    assertEquals(
        "91510104MA7HW29TXH",
        value(
            with(answers, "entity.certificateNumber", "9151 0104 ma7h w29t xh"),
            "entity.certificateNumber"));
    assertEquals(
        "13540012279",
        value(with(answers, "entityContact.mobile", "+86 135 4001 2279"), "entityContact.mobile"));
    assertEquals("20180501", value(answers, "entityContact.idValidFrom"));
    assertEquals(
        "长期", value(with(answers, "entityContact.idValidTo", "长期"), "entityContact.idValidTo"));
  }

  @Test
  void aMissingValueHasAnEmptyRowAndIsNotInTheJson() {
    List<CopyRow> rows = rows(Ours.answers("broken-missing"));
    assertTrue(
        rows.stream()
            .anyMatch(row -> row.field().equals("miniProgram.appId") && row.value().isEmpty()));
    CopySheetOutput output = new CopySheetOutput(CATALOGUE, WORDS);
    assertFalse(new String(output.json(rows), UTF_8).contains("miniProgram.appId"));
    assertTrue(output.lines(rows).stream().anyMatch(line -> line.contains("小程序ID：（还没有填）")));
  }

  @Test
  void remarksSayWhatGoesWrong() {
    List<String> lines = lines("rare-names", Language.CHINESE);
    assertTrue(lines.contains("  负责人姓名：钟𬍡䶮　〔有生僻字，请用粘贴。〕"), lines.toString());
    assertTrue(lines.contains("  小程序名称：四时果园采摘　〔平台自动带出，核对即可。〕"));
    assertTrue(lines.contains("  上传“小程序其它附件”：不涉及前置审批承诺书　〔图片，这一栏最多 10 张。〕"));
    assertTrue(
        lines("company-both-letters", Language.ENGLISH).contains("  主体性质 Kind of entity: 企业"));
  }

  private static List<String> lines(String sample, Language language) {
    return new CopySheetOutput(CATALOGUE, Words.in(language)).lines(rows(Ours.answers(sample)));
  }

  @Test
  void thePrintedSheetHoldsEveryValue() throws Exception {
    List<CopyRow> rows = rows(Ours.answers("company-both-letters"));
    byte[] pdf =
        new CopySheetOutput(CATALOGUE, WORDS).pdf(Ours.answers("company-both-letters"), rows);
    String text;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
    Set<String> missing = new HashSet<>();
    for (CopyRow row : rows) {
      if (!row.isPaper() && !text.contains(beginning(row.value()))) {
        missing.add(row.field());
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** Longer values run over several lines, between which the other columns stand. */
  private static String beginning(String value) {
    String text = value.replaceAll("\\s", "");
    return text.substring(0, Math.min(12, text.length()));
  }
}
