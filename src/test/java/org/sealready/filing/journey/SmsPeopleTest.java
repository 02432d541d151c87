package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.filing.Changes;
import org.sealready.form.Answers;
import org.sealready.json.list.BadList;
import org.sealready.json.list.DataLists;
import org.sealready.platform.SmsCheck;
import org.sealready.platform.SmsReceiver;
import org.sealready.platform.SmsReceivers;

/** Whom the message of 12381 reaches, by what was answered, and what its list must hold. */
class SmsPeopleTest {

  private static final SmsCheck CHECK = Ours.catalogue().platform().smsCheck().get();

  private static SmsReceivers receivers(String sample, String changes) {
    Answers answers = Changes.of(Ours.answers(sample), changes == null ? "" : changes);
    return CHECK.receivers().apply(Ours.effective(answers).answers());
  }

  private static String people(SmsReceivers receivers) {
    return receivers.people().stream()
        .map(SmsReceiver::role)
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "individual, , INDIVIDUAL, INDIVIDUAL",
    "individual, entity.filedBefore=true, INDIVIDUAL, INDIVIDUAL",
    "company-one-person, , ONE_PERSON, BOTH",
    "company-one-person, entity.filedBefore=true, ONE_PERSON, BOTH",
    "rare-names, entity.filedBefore=false, FIRST, ENTITY_CONTACT MINI_PROGRAM_CONTACT",
    "rare-names, entity.filedBefore=true, FURTHER, MINI_PROGRAM_CONTACT ENTITY_CONTACT",
    "rare-names, , NOT_SAID, ENTITY_CONTACT MINI_PROGRAM_CONTACT",
    "rare-names, miniProgramContact.sameAsEntityContact=, NO_SECOND,"
        + " ENTITY_CONTACT MINI_PROGRAM_CONTACT",
    "broken-missing, entity.type=, NOT_SAID, ENTITY_CONTACT MINI_PROGRAM_CONTACT",
  })
  void whoGetsItFollowsFromTheAnswers(
      String sample, String changes, SmsReceivers.Situation situation, String people) {
    SmsReceivers receivers = receivers(sample, changes);
    assertEquals(situation, receivers.situation());
    assertEquals(people, people(receivers));
  }

  @Test
  void somebodyGivenTwiceIsOnePersonUnlessThereAreTwoPhones() {
    String twice =
        "entity.filedBefore=false ;; miniProgramContact.idNumber=5134 0119 9103 2003 4x ;; ";
    assertEquals(
        "BOTH",
        people(receivers("rare-names", twice + "miniProgramContact.mobile=+86 139 8153 0226")));
    assertEquals(
        "ENTITY_CONTACT MINI_PROGRAM_CONTACT",
        people(receivers("rare-names", twice.substring(0, twice.length() - 4))));
  }

  @ParameterizedTest
  @CsvSource({
    "13708070056, ''",
    "170 0123 4567, VIRTUAL",
    "16512345678, VIRTUAL",
    "14812345678, NOT_FOR_PEOPLE",
    "17400123456, NOT_FOR_PEOPLE",
    "15412345678, UNKNOWN_RANGE",
    "123, ''",
  })
  void aNumberThatMayNotGetItIsSaid(String mobile, String caution) {
    assertEquals(caution, cautions("company-one-person", "entityContact.mobile=" + mobile));
  }

  private static String cautions(String sample, String changes) {
    return receivers(sample, changes).people().getFirst().cautions().stream()
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  @Test
  void theBackOfAPermitCountsWhereTheProvinceSaysSo() {
    String permit =
        "entity.legalRepresentativeIdType=14 ;; entity.legalRepresentativeIdNumber=H12345678";
    assertEquals("FRONT", cautions("company-one-person", permit));
    assertEquals("BACK", cautions("company-one-person", permit + " ;; entity.province=330000"));
    assertEquals("", cautions("company-one-person", "entity.province=330000"));
  }

  @Test
  void olderFilingsAndChangesAreNoted() {
    assertEquals("[]", receivers("company-one-person", "").notes().toString());
    assertEquals(
        "[REUSE]", receivers("company-one-person", "entity.filedBefore=true").notes().toString());
    assertEquals(
        "[CHANGE]",
        receivers("company-one-person", "miniProgram.recordNumber=蜀ICP备12345678号-3X")
            .notes()
            .toString());
  }

  /** Read from the list, not written into the program. */
  @Test
  void theListHoldsWhatTheSourcesSay() {
    assertEquals("12381", CHECK.from());
    assertEquals("beian.miit.gov.cn", CHECK.site());
    assertEquals(new SmsCheck.Counts(24, 5, 6, 6, 5, 10, 12, 24, 3), CHECK.counts());
    assertEquals("ucloud", CHECK.sources().keySet().iterator().next());
  }

  private static final Map<String, Consumer<ObjectNode>> BAD =
      Map.of(
          "from", list -> list.remove("from"),
          "site", list -> list.put("site", "beian.miit.gov.cn/短信"),
          "counts hours", list -> counts(list).put("hours", 0),
          "counts wrong", list -> counts(list).put("wrong", 2.5),
          "counts last", list -> counts(list).put("last", 900),
          "back document", list -> ((ObjectNode) list.get("back")).put("document", 14),
          "sources douyin", list -> source(list, 1).put("date", "2024年"),
          "sources ucloud", list -> source(list, 0).put("en", "x".repeat(100)),
          "sources tencent", list -> source(list, 5).put("id", "tencent"),
          "sources", list -> ((ArrayNode) list.get("sources")).remove(0));

  private static ObjectNode counts(ObjectNode list) {
    return (ObjectNode) list.get("counts");
  }

  private static ObjectNode source(ObjectNode list, int index) {
    return (ObjectNode) list.get("sources").get(index);
  }

  @Test
  void aListThatTheCardCannotUseIsNamedByItsPlace() throws BadList {
    PlatformLists.smsCheck(DataLists.bundled("sms-check"));
    ObjectMapper json = new ObjectMapper();
    for (Map.Entry<String, Consumer<ObjectNode>> bad : BAD.entrySet()) {
      ObjectNode list = json.valueToTree(DataLists.bundled("sms-check"));
      bad.getValue().accept(list);
      @SuppressWarnings("unchecked") // an object is read as a map of its keys
      Map<String, Object> read = json.convertValue(list, Map.class);
      BadList refused =
          assertThrows(BadList.class, () -> PlatformLists.smsCheck(read), bad.getKey());
      assertEquals(bad.getKey(), refused.getMessage());
    }
  }
}
