package org.sealready.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.PdfPages;
import org.sealready.filing.Changes;
import org.sealready.form.Answers;
import org.sealready.pdf.layout.CardPart;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.Letters;
import org.sealready.words.Language;
import org.sealready.words.Words;

class SmsCardTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Letters LETTERS = new Letters(CATALOGUE, DAY);

  private static SmsCard card(Language language) {
    return new SmsCard(CATALOGUE, Words.in(language));
  }

  private static byte[] pdf(Answers answers, Language language) {
    return card(language).pdf(LETTERS.judged(answers), DAY);
  }

  private static List<CardPart> parts(Answers answers) {
    return card(Language.CHINESE).parts(LETTERS.judged(answers), DAY);
  }

  private static List<List<CardPart>> frames(Answers answers) {
    return parts(answers).stream()
        .filter(CardPart.Frames.class::isInstance)
        .map(CardPart.Frames.class::cast)
        .findFirst()
        .orElseThrow()
        .frames();
  }

  private static Answers changed(String sample, String changes) {
    return Changes.of(Ours.answers(sample), changes);
  }

  /** Role, name, phone and last characters of each person; dashes where there is room to write. */
  private static List<String> people(Answers answers) {
    return frames(answers).stream()
        .map(
            frame ->
                String.join(
                    " ",
                    frame.stream()
                        .flatMap(SmsCardTest::shown)
                        .map(text -> text.isEmpty() ? "-" : text)
                        .toList()))
        .toList();
  }

  private static Stream<String> shown(CardPart part) {
    return switch (part) {
      case CardPart.Words(CardPart.Style style, String text) ->
          style == CardPart.Style.ROLE || style == CardPart.Style.NAME
              ? Stream.of(text)
              : Stream.of();
      case CardPart.Number(String text) -> Stream.of(text);
      case CardPart.Boxes(String text, int count) -> Stream.of(text);
      case CardPart.Banner banner -> Stream.of();
      case CardPart.Blanks blanks -> Stream.of();
      case CardPart.Tick tick -> Stream.of();
      case CardPart.Frames frames -> Stream.of();
    };
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void eachPersonHasAFrameWithPhoneAndLastCharacters() {
    assertEquals(List.of("本人 沈亦舟 13611290375 283368"), people(Ours.answers("individual")));
    assertEquals(
        List.of("主体负责人，也是小程序负责人 曾予安 13708070056 162410"),
        people(Ours.answers("company-one-person")));
    assertEquals(
        List.of("主体负责人 钟𬍡䶮 13981530226 20034X", "小程序负责人 林𠮷 13881530117 262925"),
        people(changed("rare-names", "entity.filedBefore=false")));
    assertEquals(
        List.of("小程序负责人 林𠮷 13881530117 262925", "主体负责人 钟𬍡䶮 13981530226 20034X"),
        people(changed("rare-names", "entity.filedBefore=true")));
  }

  /** Compared with the numbers as the samples' own answers have them. */
  @Test
  void theLastSixOfEverySampleAreThoseOfItsNumbers() {
    int persons = 0;
    List<String> wrong = new ArrayList<>();
    for (String sample : Ours.goodSamples()) {
      Answers answers = Ours.effective(Ours.answers(sample)).answers();
      for (List<CardPart> frame : frames(Ours.answers(sample))) {
        persons++;
        boolean isOther = ((CardPart.Words) frame.getFirst()).text().equals("小程序负责人");
        String id = (isOther ? "miniProgramContact" : "entityContact") + ".idNumber";
        String number =
            answers.get(CATALOGUE.form().field(id).orElseThrow()).orElseThrow().toString();
        String last = number.substring(number.length() - 6);
        if (!frame.contains(new CardPart.Boxes(last, 6))) {
          wrong.add(sample + " " + id);
        }
      }
    }
    System.out.printf(
        "faults: last six characters of %d persons in %d samples: %d wrong%n",
        persons, Ours.goodSamples().size(), wrong.size());
    assertEquals(List.of(), wrong);
    assertTrue(persons > Ours.goodSamples().size(), persons + " persons");
  }

  @Test
  void theCardOfEverySampleIsOnePageInBothLanguages() {
    List<String> longer = new ArrayList<>();
    int cards = 0;
    for (Language language : Language.values()) {
      for (String sample : Ours.samples()) {
        cards++;
        if (PdfPages.count(pdf(Ours.answers(sample), language)) != 1) {
          longer.add(sample);
        }
      }
    }
    System.out.printf("faults: %d cards: %d of more than one page%n", cards, longer.size());
    assertEquals(List.of(), longer);
    assertTrue(cards > 30, cards + " cards");
  }

  @Test
  void longNamesAreStillOnePage() throws Exception {
    for (String name :
        List.of("霖".repeat(60), "阿卜杜拉·".repeat(12), "W".repeat(100), "\uD880\uDC00".repeat(400))) {
      Answers all =
          changed(
              "rare-names",
              "entity.filedBefore=true ;; miniProgram.recordNumber=蜀ICP备12345678号-3X"
                  + " ;; entity.name=NAME ;; miniProgram.name=NAME ;; entityContact.name=NAME"
                  + " ;; miniProgramContact.name=NAME ;; entityContact.mobile=17012345678"
                      .replace("NAME", name));
      for (Language language : Language.values()) {
        byte[] pdf = pdf(all, language);
        assertEquals(1, PdfPages.count(pdf));
        assertTrue(text(pdf).contains("262925"), language.code());
      }
    }
  }

  @Test
  void itSaysWhatTheSourcesSayAndTheSafeSide() throws Exception {
    String first = text(pdf(changed("rare-names", "entity.filedBefore=false"), Language.CHINESE));
    assertTrue(first.contains("12381发来的短信，收到后24小时内要核验，最多输错5次。"), first);
    assertTrue(first.contains("两位都要留意手机"), first);
    assertTrue(first.contains("UCloud备案文档2026-02说两位各收一条，都要核验"), first);
    assertTrue(first.contains("2024说只发给主体负责人"), first);
    assertTrue(first.contains("不会发到应急联系电话"), first);
    assertTrue(first.contains("打开beian.miit.gov.cn，点“短信核验”"), first);
    assertTrue(first.contains("5到10分钟"), first);
    assertTrue(first.contains("约12小时后"), first);
    assertTrue(first.contains("过了24小时，或者输错了第6次"), first);
    assertTrue(first.contains("去完善"), first);
    assertTrue(first.contains("2026-11-21"), first);
    assertTrue(first.contains("依据：UCloud备案文档2026-02；"), first);
    assertFalse(first.contains("复用资料”"), first);

    String further = text(pdf(changed("rare-names", "entity.filedBefore=true"), Language.CHINESE));
    assertTrue(further.contains("说发给小程序负责人"), further);
    assertTrue(further.contains("复用资料"), further);
    assertTrue(further.contains("3天还没确认"), further);

    String one = text(pdf(Ours.answers("company-one-person"), Language.CHINESE));
    assertFalse(one.contains("两位都要留意手机"), one);
  }

  /** Only the part of the number that is asked for. */
  @Test
  void theWholeNumberAndTheEmergencyPhoneAreNotOnTheCard() throws Exception {
    String text = text(pdf(Ours.answers("rare-names"), Language.CHINESE));
    assertFalse(text.contains("51340119910320034X"), text);
    assertFalse(text.contains("510181199708262925"), text);
    Answers answers = Ours.answers("rare-names");
    String emergency =
        answers
            .get(CATALOGUE.form().field("entityContact.emergencyPhone").orElseThrow())
            .orElseThrow()
            .toString();
    assertFalse(text.contains(emergency), text);
  }

  @Test
  void missingAnswersLeaveRoomToWrite() {
    assertEquals(List.of("主体负责人 - - -", "小程序负责人 - - -"), people(Answers.empty()));
    assertEquals(1, PdfPages.count(pdf(Answers.empty(), Language.ENGLISH)));
    assertEquals(
        List.of("主体负责人，也是小程序负责人 曾予安 13708070056 -"),
        people(changed("company-one-person", "entity.legalRepresentativeIdNumber=1234")));
  }

  private static List<String> warnings(Answers answers) {
    return frames(answers).getFirst().stream()
        .filter(CardPart.Words.class::isInstance)
        .map(CardPart.Words.class::cast)
        .filter(words -> words.style() == CardPart.Style.WARNING)
        .map(CardPart.Words::text)
        .toList();
  }

  @Test
  void whatMayGoWrongWithAPersonIsSaidInTheFrame() {
    assertEquals(List.of(), warnings(Ours.answers("company-one-person")));
    assertEquals(List.of("最后的 X 也算一位，要填。"), warnings(Ours.answers("rare-names")));
    List<String> virtual =
        warnings(changed("company-one-person", "entityContact.mobile=17012345678"));
    assertEquals(1, virtual.size());
    assertTrue(virtual.getFirst().contains("虚拟运营商"), virtual.getFirst());
    List<String> broken = warnings(Ours.answers("broken-numbers"));
    assertTrue(broken.getFirst().contains("对照证件改正"), broken.toString());
    assertTrue(broken.get(1).contains("先与本人核对"), broken.toString());
  }

  @Test
  void otherDocumentsAreNamedAndTheirLastCharactersTaken() {
    Answers permit =
        changed(
            "company-one-person",
            "entity.legalRepresentativeIdType=14 ;; entity.legalRepresentativeIdNumber=h 1234 5678");
    List<CardPart> frame = frames(permit).getFirst();
    assertTrue(frame.contains(new CardPart.Boxes("345678", 6)), people(permit).toString());
    assertTrue(frame.contains(new CardPart.Words(CardPart.Style.LABEL, "港澳居民来往内地通行证号码的后 6 位")));
    assertTrue(warnings(permit).contains("用证件正面的号码。"), warnings(permit).toString());
  }

  /** What stands large is what is typed in, so nothing stands there that the province refuses. */
  @Test
  void whereTheBackOfThePermitCountsItsCharactersAreWrittenByHand() {
    Answers permit =
        changed(
            "company-one-person",
            "entity.legalRepresentativeIdType=14 ;; entity.legalRepresentativeIdNumber=H12345678"
                + " ;; entity.province=330000");
    List<CardPart> frame = frames(permit).getFirst();
    assertTrue(frame.contains(new CardPart.Boxes("", 6)));
    assertTrue(
        frame.contains(new CardPart.Words(CardPart.Style.LABEL, "港澳居民来往内地通行证背面的港澳身份证号码的后 6 位")));
    String warning = warnings(permit).getLast();
    assertTrue(warning.contains("背面") && warning.contains("345678"), warning);
    assertTrue(warning.contains("2023-10"), warning);
  }
}
