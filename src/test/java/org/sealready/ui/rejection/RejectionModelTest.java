package org.sealready.ui.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.Letters;
import org.sealready.service.rejection.KeptReason;
import org.sealready.service.rejection.LettersAgain;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.ui.diary.NotedText;
import org.sealready.ui.diary.TakenBack;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Tasks;

class RejectionModelTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T07:03:20Z"), ZoneId.of("Asia/Shanghai"));

  private static final String TEXT =
      """
      您提交的备案申请审核未通过，原因如下：
      1. 小程序备注过于简单，请具体描述实际经营内容。
      2. 授权书法定代表人签字连笔，无法辨认。
      3. 小程序负责人应急联系方式与手机号相同。
      4. 今天下雨。
      如有疑问请联系在线客服。""";

  private static final String REMARK = "由本公司运营，展示并销售自产的云杉木器，顾客在线下单，付款后由本公司发货，七天内可退换。";

  private final NotedText notes = new NotedText();
  private final FormModel form =
      new FormModel(CATALOGUE.form(), DAY, Ours.answers("company-other-contact"));

  private RejectionModel model() {
    Letters letters = new Letters(CATALOGUE, DAY);
    return new RejectionModel(
        form,
        CATALOGUE,
        letters,
        new LetterOutput(CATALOGUE, letters),
        new Tasks(Runnable::run, Runnable::run),
        CLOCK,
        notes);
  }

  private RejectionModel rejected(String text) {
    RejectionModel model = model();
    model.take(text);
    return model;
  }

  private static Field<?> field(String id) {
    return CATALOGUE.form().field(id).orElseThrow();
  }

  @SuppressWarnings("unchecked") // only asked for fields that take text
  private void answer(String id, String text) {
    form.of((Field<String>) field(id)).commit(Optional.of(text));
  }

  private static List<String> shown(RejectionModel model) {
    return model.reasons().get().stream()
        .map(each -> each.number() + " " + each.state() + " " + each.kept().field().orElse("-"))
        .toList();
  }

  @Test
  void readsATextIntoItsReasons() {
    RejectionModel model = rejected(TEXT);
    assertEquals(
        List.of(
            "1 OPEN miniProgram.remark",
            "2 OPEN entity-contact-authorization",
            "3 OPEN miniProgramContact.emergencyPhone",
            "4 UNSURE -"),
        shown(model));
    assertEquals(4, model.open());
    assertEquals(1, model.inHand().get().orElseThrow().number());
    ShownReason first = model.reasons().get().getFirst();
    assertEquals(
        "小程序备注过于简单，请具体描述实际经营内容",
        model.round().orElseThrow().text().substring(first.kept().start(), first.kept().end()));
    assertEquals("2026-11-24T15:03+08:00", model.round().orElseThrow().at());
  }

  /** Who is told that the reasons are gone asks at once which round they were of. */
  @Test
  void aRoundThatIsTakenBackIsNoneBeforeAnotherIsShown() {
    TakenBack steps = new TakenBack();
    RejectionModel model = model();
    model.onNoted(steps);
    model.take(TEXT);
    List<Optional<RejectionRound>> seen = new ArrayList<>();
    model.reasons().subscribe(() -> seen.add(model.round()));
    steps.undo();
    assertEquals(List.of(Optional.empty()), seen);
  }

  @Test
  void aChangedValueIsDoneByItselfAndSaysOldAndNew() {
    RejectionModel model = rejected(TEXT);
    String before = model.reasons().get().getFirst().now();
    answer("miniProgram.remark", REMARK);
    ShownReason changed = model.reasons().get().getLast();
    assertEquals("1 DONE miniProgram.remark", shown(model).getLast());
    assertEquals(before, changed.kept().before());
    assertEquals(REMARK, changed.now());
    assertTrue(changed.isChanged());
    assertEquals(3, model.open());
    answer("miniProgram.remark", "短");
    assertEquals("1 OPEN miniProgram.remark", shown(model).getFirst(), "it is wrong as before");
  }

  @Test
  void ticksAreKeptAndUndoingAnswersLeavesThem() {
    RejectionModel model = rejected(TEXT);
    model.tick();
    assertEquals("1 DONE miniProgram.remark", shown(model).getLast());
    assertEquals(2, model.inHand().get().orElseThrow().number(), "the next open one is in hand");
    var answers = form.answers().get();
    answer("miniProgram.remark", REMARK);
    form.restore(answers);
    assertEquals("1 DONE miniProgram.remark", shown(model).getLast());
    assertEquals(shown(model), shown(model()), "opened anew");
    RejectionModel again = model();
    again.go(3);
    again.tick();
    assertEquals("1 OPEN miniProgram.remark", shown(again).getFirst(), "and taken back");
    assertFalse(again.inHand().get().isEmpty());
  }

  @Test
  void onlyTheMessageHasACardAlsoWhenTheFilingIsOpenedAnew() {
    rejected("短信核验超时未完成。\n人脸核验未通过。\n主体负责人手机号停机。");
    List<Boolean> ofMessage =
        model().reasons().get().stream().map(each -> each.kept().isOfMessage()).toList();
    assertEquals(List.of(true, false, false), ofMessage);
  }

  @Test
  void whatIsNotUnderstoodIsGivenToAFieldOrLeftAsANote() {
    RejectionModel model = rejected(TEXT);
    model.go(3);
    model.give("miniProgram.name");
    assertEquals("4 OPEN miniProgram.name", shown(model).get(3));
    answer("miniProgram.name", "云杉木器");
    assertEquals("4 DONE miniProgram.name", shown(model).get(3));
    RejectionModel other = rejected(TEXT);
    other.go(3);
    other.leave();
    assertEquals("4 NOTE -", shown(other).getLast());
    assertEquals(3, other.open());
    assertEquals(shown(other), shown(model()), "opened anew");
  }

  @Test
  void theLettersToMakeAgainAreThoseThatPrintWhatChanges() {
    RejectionModel model = rejected("1. 小程序备注过于简单。\n2. 小程序负责人授权书签字连笔，无法辨认。");
    LettersAgain again = model.again();
    List<String> ids = again.again().keySet().stream().map(Letter::id).toList();
    assertTrue(ids.contains("mini-program-contact-authorization"), ids.toString());
    assertTrue(
        again.again().values().stream()
            .anyMatch(fields -> fields.contains(field("miniProgram.remark"))));
    model.tick();
    model.tick();
    assertEquals(0, model.open());
    assertTrue(model.again().again().isEmpty(), "nothing was changed, nothing is printed again");
    answer("miniProgram.remark", REMARK);
    assertFalse(model.again().again().isEmpty());
  }

  @Test
  void earlierRoundsStayAsTheyWereLeft() {
    RejectionModel model = rejected(TEXT);
    model.tick();
    answer("miniProgramContact.emergencyPhone", "0592-5558107");
    List<String> left = shown(model);
    model.await(false);
    assertEquals(List.of(), model.reasons().get());
    assertEquals(2, model.waiting().get(), "the list at the side goes on counting");
    model.take("证件住所与营业执照不一致。");
    assertEquals(2, model.rounds().get().all().size());
    assertEquals(List.of("1 OPEN entity.certificateAddress"), shown(model));
    answer("miniProgramContact.emergencyPhone", "0592-5558999");
    model.show(0);
    assertFalse(model.isLast());
    assertEquals(1, model.waiting().get());
    assertEquals(left, shown(model));
    assertEquals(
        "0592-5558107",
        model.reasons().get().stream()
            .filter(each -> each.number() == 3)
            .findFirst()
            .orElseThrow()
            .now());
    String kept = notes.text;
    model.go(0);
    model.tick();
    model.leave();
    model.give("miniProgram.name");
    assertEquals(kept, notes.text, "they are only looked at");
  }

  @Test
  void noReasonIsToldWithTheTextOfAnotherRound() {
    RejectionModel model = rejected(TEXT);
    model.await(false);
    model.take("证件住所与营业执照不一致。");
    List<String> outside = new ArrayList<>();
    model.shown().subscribe(round -> outside.addAll(outside(model)));
    model.reasons().subscribe(reasons -> outside.addAll(outside(model)));
    model.show(0);
    model.choose(1);
    assertEquals(List.of(), outside);
  }

  private static List<String> outside(RejectionModel model) {
    int length = model.round().map(round -> round.text().length()).orElse(0);
    return model.reasons().get().stream()
        .map(ShownReason::kept)
        .filter(each -> each.end() > length)
        .map(KeptReason::text)
        .toList();
  }

  @Test
  void onlyTheRoundThatIsChosenIsShown() {
    RejectionModel model = rejected(TEXT);
    model.await(false);
    model.take("证件住所与营业执照不一致。");
    model.await(false);
    List<Optional<Integer>> told = new ArrayList<>();
    model.shown().addListener((property, before, now) -> told.add(now));
    model.choose(0);
    assertEquals(List.of(Optional.of(0)), told);
  }

  @Test
  void theNumberOfTheNextPieceIsLeftOut() {
    assertEquals("如下", Pasted.withoutNumber("如下 \n\n 2.（3）"));
    assertEquals("如下 1.", Pasted.withoutNumber("如下 1.\n2、"));
    assertEquals("如下 2.", Pasted.withoutNumber("如下 2."));
    assertEquals("如下\n2. 又", Pasted.withoutNumber("如下\n2. 又"));
    assertEquals("", Pasted.withoutNumber("\n1"));
    String blank = "\n".repeat(20_000);
    assertEquals("如下" + blank + "又", Pasted.withoutNumber("如下" + blank + "又"));
    assertEquals("如下", Pasted.withoutNumber("如下" + blank + "2."));
  }

  @Test
  void anotherTextTakesThePlaceOfTheLastOne() {
    RejectionModel model = rejected(TEXT);
    model.await(true);
    model.take("证件住所与营业执照不一致。");
    assertEquals(1, model.rounds().get().all().size());
    model.await(false);
    model.giveUp();
    assertEquals(List.of("1 OPEN entity.certificateAddress"), shown(model));
  }

  @Test
  void whatCannotBeReadIsKeptApartAndSaid() {
    List<String> broken =
        List.of("{\"at\":", "{\"at\":\"\"}", "[1]", "[{\"at\":\"x\",\"at\":\"y\"}]", "旧的记录");
    for (String text : broken) {
      notes.text = text;
      notes.apart = "";
      RejectionModel model = model();
      assertEquals(text, notes.apart);
      assertTrue(model.notice().get().isPresent());
      assertEquals(List.of(), shown(model));
    }
    notes.text = "[{\"at\":\"early\",\"text\":\"下雨\",\"items\":[{\"start\":1,\"end\":99},7]}]";
    RejectionModel model = model();
    assertEquals(List.of("1 UNSURE -", "2 UNSURE -"), shown(model));
  }

  @Test
  void whateverIsPastedIsReadAndOpenedAnew() {
    List<String> texts = new ArrayList<>();
    texts.add("a\0b\uD800c 今天下雨");
    texts.add("[{\"key_name\":\"小程序备注\",\"error\":\"过于简单\",\"suggest\":\"\"},{\"key_na");
    texts.add("尊敬的用户：您好！");
    texts.add("App Store 审核未通过：您的应用违反了指南。");
    texts.add("\"\\\r\n\t<b>{0}</b>");
    for (String text : texts) {
      RejectionModel model = rejected(text);
      assertFalse(model.reasons().get().isEmpty(), "nothing is lost");
      assertEquals(shown(model), shown(model()));
      assertEquals(model.round().orElseThrow(), model().round().orElseThrow());
    }
    assertTrue(rejected(texts.get(3)).round().orElseThrow().isElsewhere());
    RejectionModel empty = rejected(" \n ");
    assertTrue(empty.notice().get().isPresent());
  }

  @Test
  void aVeryLongTextIsReadAndKept() {
    String long1 = TEXT + "\n" + "雨".repeat(Pasted.MOST);
    RejectionModel model = rejected(long1);
    assertTrue(model.notice().get().isPresent(), "it says what was left out");
    assertEquals(Pasted.MOST, model.round().orElseThrow().text().length());
    assertEquals(shown(model), shown(model()));
    assertTrue(notes.apart.isEmpty());
  }

  @Test
  void numbersInTheTextAreMasked() {
    String text = "证件号511102196902083228、手机13540012279与91510104MA7HW29TXH";
    assertEquals("证件号511***********3228、手机135****2279与91510104MA7HW29TXH", Pasted.masked(text));
  }
}
