package org.sealready.service.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Judged;
import org.sealready.form.Option;
import org.sealready.form.Question;
import org.sealready.journey.material.Material;
import org.sealready.journey.material.MaterialNeed;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.platform.UploadSlot;
import org.sealready.service.Catalogue;
import org.sealready.service.LetterChoice;
import org.sealready.service.exchange.PaperPlaces;
import org.sealready.service.exchange.PlacedPaper;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The materials checklist says of each filing what slots and letters say, and why. */
class MaterialListTest {

  /** Of the longest sample, in points; most have more. */
  private static final double SMALLEST = 6;

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Letters LETTERS = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));
  private static final MaterialList LIST = new MaterialList(CATALOGUE, LETTERS);
  private static final Words CHINESE = Words.in(Language.CHINESE);
  private static final MaterialTexts TEXTS = new MaterialTexts(CATALOGUE.form(), CHINESE);

  private static Map<String, MaterialRow> rows(Answers answers) {
    return LIST.rows(LETTERS.judged(answers)).stream()
        .collect(Collectors.toMap(MaterialRow::slot, Function.identity()));
  }

  private static List<Option> provinces() {
    return field("entity.province").type() instanceof FieldType.Choice(var options)
        ? options.in(Answers.empty())
        : List.of();
  }

  private static Field<?> field(String id) {
    return CATALOGUE.form().field(id).orElseThrow();
  }

  @Test
  void everySlotAndEveryLetterThatIsHandedInStandsInTheListOnce() {
    List<String> listed = CATALOGUE.journey().materials().get().stream().map(Material::id).toList();
    assertEquals(listed.size(), new HashSet<>(listed).size());
    for (UploadSlot slot : CATALOGUE.platform().slots().all()) {
      assertTrue(
          listed.stream().anyMatch(id -> id.equals(slot.id()) || slot.isCalled(id)), slot.id());
    }
    for (Letter letter : CATALOGUE.letters()) {
      assertEquals(!letter.isKept(), listed.contains(letter.id()), letter.id());
    }
  }

  @Test
  void needIsWhatSlotsAndLettersSayInEverySample() {
    int compared = 0;
    for (String sample : Ours.samples()) {
      Judged judged = LETTERS.judged(Ours.answers(sample));
      Map<String, MaterialRow> rows = rows(judged.given());
      List<PlacedPaper> placed = new PaperPlaces(CATALOGUE, LETTERS).of(judged);
      boolean isDecided = judged.given().get(field("entity.type")).isPresent();
      if (isDecided) {
        for (PlacedPaper paper : placed) {
          assertTrue(rows.containsKey(paper.name()), sample + " " + paper.name());
          assertTrue(rows.get(paper.name()).isWanted(), sample + " " + paper.name());
          compared++;
        }
        for (LetterState state : LETTERS.states(judged)) {
          if (!state.letter().isKept() && state.choice() == LetterChoice.NONE) {
            assertEquals(
                MaterialNeed.valueOf(state.need().level().name()),
                rows.get(state.letter().id()).need(),
                sample + " " + state.letter().id());
            compared++;
          }
        }
      }
      for (MaterialRow row : rows.values()) {
        if (row.need() == MaterialNeed.REQUIRED) {
          assertTrue(
              placed.stream().anyMatch(paper -> paper.name().equals(row.slot())),
              sample + " " + row.slot());
          compared++;
        }
        assertFalse(TEXTS.why(row).isBlank(), row.slot());
        assertFalse(TEXTS.why(row).contains("{"), row.slot());
        assertFalse(TEXTS.title(row).isBlank(), row.slot());
      }
    }
    System.out.println("faults: needs compared with slots and letters " + compared);
    assertTrue(compared > 400, "compared " + compared);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          company-beijing | | certificate | required | 最新一版
          company-beijing | | verificationForm | no | 平台自己生成，不用准备
          company-beijing | | commitmentOnline | no | 线上阅读确认
          company-beijing | | commitment | advised | 平台上读过
          company-beijing | entity.type= | certificate | possible | 还不知道：先选“主体性质”
          company-beijing | entity.type= | commitment | possible | 还不知道：先选“主体性质”
          company-beijing | entity.province= | partyBuilding | possible | 还不知道：先选“省份”
          company-beijing | miniProgram.preApprovals= | preApproval | possible | 还不知道：先选“前置审批项”
          company-beijing | miniProgram.preApprovals=24 | preApproval | no | 以上都不涉及
          company-beijing | miniProgram.preApprovals=2:新出审字1号 | preApproval.2 | required | 这一项审批
          company-beijing | entity.formerName=北京旧名商贸有限公司 | nameChange | required | 曾用名称
          company-beijing | | nameChange | no | “曾用名称”没有填
          company-beijing | entity.province=440000 | commitment | required | 广东
          company-beijing | entity.province=320000 | responsibility-notice | advised | 江苏
          company-beijing | entity.province=320000 | promiseVideo | advised | 拿在手里
          company-beijing | | promiseVideo | possible | 个别省份
          company-beijing | entity.province=650000 | partyBuilding | advised | 党建确认函
          company-beijing | | partyBuilding | possible | 个别省份
          company-beijing | entity.province=410000 | certificate | required | 副本
          company-beijing | entity.province=430000 ;; entity.filedBefore=true | constructionProposal | advised | 第二个服务
          company-beijing | entity.province=430000 ;; entity.filedBefore=false | constructionProposal | no | 第一次备案
          public-institution | entity.province=230000 | otherEntity.1 | advised | 机构编制
          public-institution | entity.province=110000 | otherEntity.1 | possible | 党政机关
          company-beijing | entity.province=120000 | otherMiniProgram.2 | advised | 互联网信息服务内容说明
          company-one-person | | miniProgramContact.idFront | required | 同一张照片
          company-one-person | | entity-contact-authorization | no | 不用授权
          company-one-person | | legalRepresentative.idFront | no | 已经在那两栏
          company-jiangsu | | legalRepresentative.idFront | possible | 主体其它附件
          company-foreign-representative | entityContact.isLegalRepresentative=false ;; miniProgramContact.sameAsEntityContact=true | legalRepresentative.idFront | possible | 护照
          individual-business | | certificate | required | 最新一版的营业执照
          individual | | mini-program-contact-authorization | no | 您自己
          individual | | commitment | possible | 个人一般
          company-foreign-representative | | otherMiniProgram.2 | no | 没有再提
          company-beijing | entity.province=460000 | certificate | required | 专用章
          company-beijing | miniProgram.preApprovals= | finance-commitment | possible | 还不知道：先选“前置审批项”
          individual | | finance-commitment | no | 个人备案不用
          individual | | faceCheck | no | 不是文件
          """)
  void needAndReasonAreThoseOfTheCase(
      String sample, String changes, String slot, String need, String why) {
    Answers answers = Changes.of(Ours.answers(sample), changes == null ? "" : changes);
    MaterialRow row = rows(answers).get(slot);
    assertEquals(need, row.need().code(), TEXTS.why(row));
    assertTrue(TEXTS.why(row).contains(why), TEXTS.why(row));
  }

  /** What does not exist for whoever files is not spoken of, not even as not needed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          company-beijing | residencePermit
          company-beijing | otherEntity.1
          individual | certificate
          individual | legalRepresentative.idFront
          individual | both-contacts-authorization
          individual | partyBuilding
          individual | otherEntity.1
          individual | otherEntity.2
          individual | nameChange
          """)
  void saysNothingOfPapersOfOthers(String sample, String slot) {
    assertFalse(rows(Ours.answers(sample)).containsKey(slot));
  }

  @Test
  void anIndividualFromElsewhereNeedsProofOfResidence() {
    Answers local = Ours.answers("individual");
    String number = "entity.certificateNumber";
    String own = local.get(field(number)).orElseThrow().toString();
    assertFalse(own.isEmpty());
    String home = own.substring(0, 2) + "0000";
    Answers there = Changes.of(local, "entity.province=" + home);
    assertEquals(MaterialNeed.NO, rows(there).get("residencePermit").need());
    String elsewhere = home.equals("440000") ? "330000" : "440000";
    Answers moved = Changes.of(local, "entity.province=" + elsewhere);
    assertEquals(MaterialNeed.REQUIRED, rows(moved).get("residencePermit").need());
    Answers refused = Changes.of(local, "entity.province=140000");
    assertTrue(TEXTS.why(rows(refused).get("residencePermit")).contains("只收本省"));
    Answers broken = Changes.of(local, "entity.province=140000 ;; " + number + "=11010119900307");
    assertEquals(MaterialNeed.POSSIBLE, rows(broken).get("residencePermit").need());
  }

  /** Letters say these themselves, or they are no papers. */
  private static final List<String> ELSEWHERE = List.of("真实性", "承诺书", "授权书", "最多备案", "现场核验");

  @Test
  void noPaperThatAProvinceAsksForIsLost() {
    int said = 0;
    for (String sample : List.of("company-beijing", "public-institution", "individual")) {
      for (Option province : provinces()) {
        Answers answers =
            Changes.of(
                Ours.answers(sample),
                "entity.filedBefore=true ;; entity.province=" + province.code());
        Judged judged = LETTERS.judged(answers);
        String all = LIST.rows(judged).stream().map(TEXTS::why).collect(Collectors.joining("\n"));
        for (Question question : Question.relevant(CATALOGUE.form(), judged.effective())) {
          if (question.id().equals("province-papers")) {
            for (String statement : question.details().apply(judged.effective().answers())) {
              assertTrue(
                  all.contains(statement) || ELSEWHERE.stream().anyMatch(statement::contains),
                  province.label() + " " + statement);
              said++;
            }
          }
        }
      }
    }
    System.out.println("faults: " + said + " papers that provinces ask for, 0 lost");
    assertTrue(said > 25, "said " + said);
  }

  @Test
  void whatAPersonAddsOrLeavesOutIsSaidSo() {
    Answers answers = Ours.answers("company-beijing");
    MaterialRow out = rows(Changes.of(answers, "letters.leftOut=commitment")).get("commitment");
    assertEquals(MaterialNeed.POSSIBLE, out.need());
    assertTrue(TEXTS.why(out).contains("选了不附"), TEXTS.why(out));
    MaterialRow added = rows(Changes.of(answers, "letters.added=explanation")).get("explanation");
    assertEquals(MaterialNeed.ADVISED, added.need());
    assertTrue(TEXTS.why(added).contains("加上了"), TEXTS.why(added));
  }

  @Test
  void anEmptyFilingSaysWhichAnswersDecide() {
    List<MaterialRow> rows = LIST.rows(LETTERS.judged(Answers.empty()));
    long open = rows.stream().filter(row -> row.why() instanceof Why.Missing).count();
    assertTrue(open >= 8, "open " + open);
    assertTrue(rows.stream().anyMatch(row -> TEXTS.why(row).equals("还不知道：先选“主体性质”。")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSheetIsOnePageForEverySample(Language language) throws IOException {
    List<String> several = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    Words words = Words.in(language);
    MaterialOutput output = new MaterialOutput(CATALOGUE, words);
    for (String sample : Ours.samples()) {
      Answers answers = Ours.answers(sample);
      List<MaterialRow> rows = LIST.rows(LETTERS.judged(answers));
      if (!seen.add(output.lines(rows))) {
        continue;
      }
      byte[] pdf = output.pdf(answers, rows);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        if (document.getNumberOfPages() != 1) {
          several.add(sample);
        }
        Sizes sizes = new Sizes();
        String text = sizes.getText(document).replaceAll("\\s", "");
        assertTrue(sizes.least >= SMALLEST, sample + " in " + sizes.least + " points");
        for (MaterialRow row : rows) {
          String why = new MaterialTexts(CATALOGUE.form(), words).why(row);
          String shown = why.replaceAll("\\s", "").replace("\uD888\uDFAF", "[U+323AF]");
          boolean isNeeded = row.need() != MaterialNeed.NO;
          assertTrue(!isNeeded || text.contains(shown), sample + " " + why);
        }
      }
    }
    System.out.println(
        "faults: "
            + seen.size()
            + " different checklists in "
            + language.code()
            + ": "
            + several.size()
            + " of more than one page");
    assertTrue(seen.size() > 10, "lists " + seen.size());
    assertEquals(List.of(), several);
  }

  /** The size of the smallest type of a page. */
  private static final class Sizes extends PDFTextStripper {
    private double least = Double.MAX_VALUE;

    @Override
    protected void processTextPosition(TextPosition text) {
      least = Math.min(least, text.getFontSizeInPt());
      super.processTextPosition(text);
    }
  }

  @Test
  void approvalsWithoutEndAndLongNamesStayOnOnePage() throws IOException {
    String codes =
        Stream.iterate(100, code -> code + 1)
            .limit(300)
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    Answers answers =
        Changes.of(
            Ours.answers("company-beijing"),
            "miniProgram.preApprovals=" + codes + " ;; entity.name=" + "很长的名字".repeat(2000));
    List<MaterialRow> rows = LIST.rows(LETTERS.judged(answers));
    assertTrue(rows.size() > 300);
    byte[] pdf = new MaterialOutput(CATALOGUE, CHINESE).pdf(answers, rows);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
    }
  }

  @Test
  void lettersOfEveryLevelWereCompared() {
    List<Level> levels =
        Ours.samples().stream()
            .flatMap(sample -> LETTERS.states(LETTERS.judged(Ours.answers(sample))).stream())
            .map(state -> state.need().level())
            .distinct()
            .toList();
    assertEquals(Level.values().length, levels.size());
  }
}
