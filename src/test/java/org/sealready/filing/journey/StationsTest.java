package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Bilingual;
import org.sealready.journey.Limit;
import org.sealready.journey.StateKind;
import org.sealready.journey.States;
import org.sealready.journey.station.Applicant;
import org.sealready.journey.station.AtHand;
import org.sealready.journey.station.ForSome;
import org.sealready.journey.station.Marks;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Step;
import org.sealready.json.list.BadList;
import org.sealready.json.list.DataLists;
import org.sealready.words.Filer;

class StationsTest {

  private final List<Station> stations = StationsFile.read().all();

  @Test
  void goesFromTheAccountToWhatComesAfterTheNumber() {
    assertEquals(
        List.of("注册账号", "主体验证", "微信认证", "认证缴费", "填写资料", "打印{mark}", "上传提交", "平台初审", "短信核验"),
        stations.stream().map(station -> station.title().chinese()).limit(9).toList());
    assertEquals(12, stations.size());
    assertEquals(
        List.of("注册与认证", "准备", "审核", "备案之后"),
        StationsFile.read().spans().stream().map(span -> span.title().chinese()).toList());
  }

  @ParameterizedTest
  @EnumSource(Applicant.class)
  void tellsEveryApplicantWhatToDoAtEveryStation(Applicant applicant) {
    for (Station station : stations) {
      assertFalse(station.limit(applicant).chinese().isBlank(), station.id());
      assertFalse(ForSome.of(station.steps(), applicant).isEmpty(), station.id());
      if (applicant != Applicant.OVERSEAS) {
        assertFalse(ForSome.of(station.troubles(), applicant).isEmpty(), station.id());
        assertTrue(
            ForSome.of(station.atHand(), applicant).stream()
                .anyMatch(row -> row.kind() == AtHand.Kind.COST),
            station.id());
      }
    }
  }

  @Test
  void everyTextIsThereInBothLanguagesAndNamesNothingUnknown() {
    List<Bilingual> texts = new ArrayList<>();
    for (Station station : stations) {
      texts.add(station.title());
      station.limits().forEach(line -> texts.add(line.text()));
      station.atHand().forEach(row -> texts.add(row.text()));
      station.endings().forEach(end -> texts.add(end.text()));
      station
          .troubles()
          .forEach(trouble -> texts.addAll(List.of(trouble.question(), trouble.answer())));
      station.steps().forEach(step -> texts.add(step.text()));
      station.steps().forEach(step -> step.detail().ifPresent(texts::add));
    }
    assertTrue(texts.size() > 250, () -> "texts " + texts.size());
    for (Bilingual text : texts) {
      assertFalse(text.chinese().isBlank() || text.english().isBlank(), text::toString);
      String both = text.chinese() + text.english();
      for (String place : Filer.places()) {
        both = both.replace("{" + place + "}", "");
      }
      assertFalse(both.contains("{"), text::toString);
      assertTrue(text.english().chars().filter(c -> c > 0x2e80).count() < 12, text::english);
    }
  }

  @Test
  void namesStatesAndLimitsThatTheirListsKnow() {
    States states = StatesFile.read();
    Set<String> limits = LimitsFile.read().stream().map(Limit::id).collect(Collectors.toSet());
    Set<String> named = new HashSet<>();
    for (Station station : stations) {
      Marks marks = station.marks();
      Stream.of(marks.begins(), marks.done(), marks.back()).forEach(named::addAll);
      station.endings().forEach(end -> named.add(end.state()));
      assertTrue(limits.containsAll(station.clocks()), station.id());
    }
    assertTrue(named.size() > 15, named::toString);
    for (String code : named) {
      assertEquals(code, states.find(code).orElseThrow().code());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "face_status=3, face.3",
    "faceStatus: 3, face.3",
    "face_status＝１, face.1",
    "smsVerifyStatus=2, sms.2",
    "SMS_VERIFY_STATUS 3, sms.3",
    "４, 4",
    "status: 4, 4",
    "procedure_status=24, 4",
    "procedureStatus 15, 15",
    "短信已核验, sms.2",
    "status=24, ''",
    "available=0, ''",
  })
  void knowsAStateInAnySpelling(String written, String code) {
    assertEquals(code, StatesFile.read().find(written).map(StateKind::code).orElse(""));
  }

  @Test
  void oneContactIsNotSpokenToAsTwo() {
    for (Station station : stations) {
      for (Step step : ForSome.of(station.steps(), Applicant.COMPANY)) {
        boolean isForTwo = step.text().chinese().contains("两位负责人");
        assertFalse(
            isForTwo && step.persons().isFor(1) && !station.id().equals("filling"), station.id());
      }
    }
  }

  @Test
  void feesDifferByWhoPays() {
    Station payment = stations.get(3);
    assertEquals("几个工作日", payment.limit(Applicant.COMPANY).chinese());
    assertEquals("300 元", cost(payment, Applicant.COMPANY).chinese());
    assertEquals("30 元", cost(payment, Applicant.TRADER).chinese());
    assertEquals("30 RMB", cost(payment, Applicant.INDIVIDUAL).english());
  }

  private static Bilingual cost(Station station, Applicant applicant) {
    return ForSome.of(station.atHand(), applicant).stream()
        .filter(each -> each.kind() == AtHand.Kind.COST)
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void countsOfTheMessageComeFromItsOwnList() {
    assertEquals("24 小时内", stations.get(8).limit(Applicant.COMPANY).chinese());
    StationTexts others = new StationTexts(Map.of("sms:hours", "48"));
    assertEquals("48 小时内", others.filled("{sms:hours} 小时内"));
  }

  @Test
  void knowsWhoFilesByTheAnswers() {
    Answers body = Answers.empty().with(EntityPage.TYPE, CodeLists.ENTERPRISE);
    assertEquals(Applicant.COMPANY, StationsFile.applicant(body));
    assertEquals(Applicant.COMPANY, StationsFile.applicant(Answers.empty()));
    assertEquals(
        Applicant.TRADER,
        StationsFile.applicant(body.with(EntityPage.CERTIFICATE_NUMBER, "92340100MA2ABCDE0X")));
    assertEquals(
        Applicant.INDIVIDUAL,
        StationsFile.applicant(Answers.empty().with(EntityPage.TYPE, CodeLists.INDIVIDUAL)));
  }

  private static Arguments spoilt(String what, Consumer<ObjectNode> change) {
    return Arguments.of(what, change);
  }

  static Stream<Arguments> spoiltLists() {
    return Stream.of(
        spoilt("a turn", list -> station(list, 0).put("turn", "somebody")),
        spoilt("an id twice", list -> station(list, 1).put("id", "account")),
        spoilt("spans apart", list -> station(list, 2).put("span", "review")),
        spoilt("no step", list -> ((ArrayNode) station(list, 8).get("steps")).removeAll()),
        spoilt(
            "six steps",
            list -> {
              ArrayNode steps = (ArrayNode) station(list, 0).get("steps");
              steps.add(steps.get(0).deepCopy()).add(steps.get(0).deepCopy());
            }),
        spoilt("no limit", list -> ((ArrayNode) station(list, 3).get("limits")).remove(0)),
        spoilt("a kind", list -> first(list, "have").put("kind", "what")),
        spoilt("an applicant", list -> first(list, "steps").putArray("for").add("nobody")),
        spoilt("a name in braces", list -> first(list, "steps").put("zh", "{sms:days} 天")),
        spoilt("an ending", list -> last(list, "ends").put("outcome", "lost")),
        spoilt(
            "what finishes", list -> ((ObjectNode) station(list, 4).get("marks")).put("by", "x")));
  }

  private static ObjectNode station(ObjectNode list, int index) {
    return (ObjectNode) list.get("stations").get(index);
  }

  private static ObjectNode first(ObjectNode list, String key) {
    return (ObjectNode) station(list, 0).get(key).get(0);
  }

  private static ObjectNode last(ObjectNode list, String key) {
    return (ObjectNode) station(list, 8).get(key).get(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoiltLists")
  void refusesWhatCannotBeShown(String what, Consumer<ObjectNode> change) throws BadList {
    StationLists.check(DataLists.bundled("stations"));
    ObjectMapper json = new ObjectMapper();
    ObjectNode list = json.valueToTree(DataLists.bundled("stations"));
    change.accept(list);
    assertThrows(
        BadList.class,
        () ->
            StationLists.check(
                json.convertValue(
                    list,
                    json.getTypeFactory()
                        .constructMapType(Map.class, String.class, Object.class))));
  }
}
