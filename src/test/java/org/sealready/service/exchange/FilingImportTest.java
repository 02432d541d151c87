package org.sealready.service.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Waiver;
import org.sealready.service.Catalogue;
import org.sealready.service.UnusableFile;
import org.sealready.service.letter.Letters;
import org.sealready.words.Language;
import org.sealready.words.Words;

class FilingImportTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Form FORM = CATALOGUE.form();
  private static final Words WORDS = Words.in(Language.CHINESE);
  private static final Letters LETTERS = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));
  private static final FilingImport IMPORT = new FilingImport(CATALOGUE, LETTERS, WORDS);

  /** As the interface's documentation shows it, with invented people. */
  private static final String ORDER =
      """
      {"errcode": 0, "errmsg": "ok",
       "icp_subject": {
         "base_info": {"type": 4, "name": "成都石桥渡文化用品有限责任公司", "province": "510000",
           "city": "510100", "district": "510104", "address": "红星路三段16号", "comment": "",
           "record_number": "蜀ICP备2026000001号"},
         "organize_info": {"certificate_type": 1, "certificate_number": "91510104MA7HW29TXH",
           "certificate_address": "四川省成都市锦江区红星路三段16号",
           "certificate_photo": "4ahCGpd3CYkE6RpkNkUR5czt3LvG8xDnDdKAz6bBKttSfM8p4k5Rj6823HXugPwQ"},
         "principal_info": {"name": "石蓼青", "mobile": "13540012279", "certificate_type": 2,
           "certificate_number": "511102196902083228",
           "certificate_validity_date_start": "20180501",
           "certificate_validity_date_end": "长期"},
         "legal_person_info": {"name": "石蓼青", "certificate_number": "511102196902083228"}},
       "icp_applets": {
         "base_info": {"appid": "wx5b90e3f7c1d2486a", "name": "石桥渡手作",
           "service_content_types": [164, 165],
           "nrlx_details": [{"type": 9, "code": "川网文〔2026〕1234-001号", "media": "abcDEF"}],
           "comment": "展示并销售手工皮具"},
         "principal_info": {"name": "丁亦凡", "mobile": "13540012280", "certificate_type": 2,
           "certificate_number": "510104198809230618", "verify_task_id": "OhQZ1234"}},
       "icp_materials": {"commitment_letter": ["mediaOne"], "promise_video": []}}
      """;

  @TempDir private Path folder;

  private FilingImport.Result read(String text, Optional<Answers> existing) throws Exception {
    return IMPORT.read(Files.writeString(folder.resolve("data.json"), text), existing);
  }

  private static Object value(Answers answers, String id) {
    return answers.get((Field<?>) FORM.field(id).orElseThrow()).map(Object.class::cast).orElse("");
  }

  private static List<String> lines(FilingImport.Result result) {
    return result.notes().stream().map(WORDS::phrase).toList();
  }

  @Test
  void anAnswerOfTheInterfaceBecomesAFiling() throws Exception {
    FilingImport.Result result = read(ORDER, Optional.empty());
    Answers answers = result.answers();
    assertEquals("4", value(answers, "entity.type"));
    assertEquals("蜀ICP备2026000001号", value(answers, "entity.recordNumber"));
    assertEquals(true, value(answers, "entity.filedBefore"));
    assertEquals("2018-05-01", value(answers, "entityContact.idValidFrom"));
    assertEquals("长期", value(answers, "entityContact.idValidTo"));
    assertEquals(true, value(answers, "entityContact.isLegalRepresentative"));
    assertEquals(false, value(answers, "miniProgramContact.sameAsEntityContact"));
    assertEquals(false, value(answers, "miniProgramContact.isLegalRepresentative"));
    assertEquals("丁亦凡", value(answers, "miniProgramContact.name"));
    assertEquals(List.of("164", "165"), value(answers, "miniProgram.serviceTypes"));
    assertEquals(
        List.of(new Entry("9", "川网文〔2026〕1234-001号")), value(answers, "miniProgram.preApprovals"));
    assertEquals(
        List.of(
            "“icp_subject.organize_info.certificate_photo”（主体证件照片）是平台上的编号，这里用不到，没有读入。",
            "“icp_applets.base_info.nrlx_details.media”（前置审批媒体材料）是平台上的编号，这里用不到，没有读入。",
            "“icp_applets.principal_info.verify_task_id”（扫脸认证任务id）是平台上的编号，这里用不到，没有读入。",
            "“icp_materials.commitment_letter”（互联网信息服务承诺书）是平台上的编号，这里用不到，没有读入。"),
        lines(result));
    assertTrue(result.isWhole());
  }

  static List<Arguments> notUnderstood() {
    return List.of(
        Arguments.of("'base_info':{'color':1}", "不认识“icp_subject.base_info.color”，没有读入。"),
        Arguments.of("'more':{'name':'x'}", "不认识“icp_subject.more”，没有读入。"),
        Arguments.of(
            "'base_info':{'type':'vier'}", "“icp_subject.base_info.type”（主体性质）的写法不对，没有读入。"),
        Arguments.of("'base_info':{'type':4.5}", "“icp_subject.base_info.type”（主体性质）的写法不对，没有读入。"),
        Arguments.of("'base_info':{'name':12}", "“icp_subject.base_info.name”（主办单位名称）的写法不对，没有读入。"),
        Arguments.of(
            "'base_info':{'type':77}", "“icp_subject.base_info.type”（主体性质）里有清单上没有的代码，已照样读入，请核对。"),
        Arguments.of("'base_info':[]", "“icp_subject.base_info”（主体基本信息）的写法不对，没有读入。"),
        Arguments.of(
            "'principal_info':{'certificate_validity_date_end':'2030-01-01'}",
            "“icp_subject.principal_info.certificate_validity_date_end”（负责人证件有效期终止日期）的写法不对，没有读入。"),
        Arguments.of(
            "'organize_info':{'certificate_photo':7}",
            "“icp_subject.organize_info.certificate_photo”（主体证件照片）的写法不对，没有读入。"));
  }

  @ParameterizedTest
  @MethodSource("notUnderstood")
  void oneLineForWhatIsNotUnderstood(String inSubject, String line) throws Exception {
    String document = "{'icp_subject':{" + inSubject + "},'icp_applets':{}}";
    FilingImport.Result result = read(document.replace('\'', '"'), Optional.empty());
    assertEquals(List.of(line), lines(result));
    assertFalse(result.isWhole());
  }

  @Test
  void itemsOfTheWrongKindAreNamedAndTheOthersTaken() throws Exception {
    FilingImport.Result result =
        read(
            """
            {"icp_subject": {}, "icp_applets": {"base_info": {
              "service_content_types": [1, "2"],
              "nrlx_details": [{"type": 1, "code": "1234567890"}, 5, {"code": "x"},
                {"type": 2, "colour": "red"}]}}}
            """,
            Optional.empty());
    assertEquals(
        List.of(
            "“icp_applets.base_info.service_content_types”（小程序服务内容类型）的写法不对，没有读入。",
            "“icp_applets.base_info.nrlx_details”（前置审批项）的写法不对，没有读入。",
            "“icp_applets.base_info.nrlx_details”（前置审批项）里有一项没有类型，没有读入。",
            "不认识“icp_applets.base_info.nrlx_details.colour”，没有读入。"),
        lines(result));
    assertEquals(
        List.of(new Entry("1", "1234567890"), new Entry("2", "")),
        value(result.answers(), "miniProgram.preApprovals"));
  }

  @Test
  void aMissingPartIsNamed() throws Exception {
    assertEquals(
        List.of("没有“icp_applets”（微信小程序信息）这一部分。"),
        lines(read("{\"icp_subject\":{}}", Optional.empty())));
  }

  @Test
  void noLineHoldsAValueAndNotMoreThanAnybodyReads() throws Exception {
    String many =
        IntStream.range(0, 1000)
            .mapToObj(i -> "\"key" + i + "\":\"510104198809230618\"")
            .collect(Collectors.joining(","));
    List<String> lines =
        lines(read("{\"icp_subject\":{" + many + "},\"icp_applets\":{}}", Optional.empty()));
    assertEquals(201, lines.size());
    assertEquals("还有 800 处没有读入。", lines.getLast());
    assertTrue(lines.stream().noneMatch(line -> line.contains("5101041988")));
  }

  static List<Arguments> unusable() {
    return List.of(
        Arguments.of("{\"icp_subject\": {\"base_info\"", "input.truncated"),
        Arguments.of("{\"icp_subject\": {}, \"icp_subject\": {}}", "input.duplicate_key"),
        Arguments.of("{\"errcode\": 86202, \"errmsg\": \"apply failed\"}", "input.not_platform"),
        Arguments.of("[]", "input.not_platform"),
        Arguments.of("{\"icp_subject\": []}", "input.not_platform"),
        Arguments.of("", "input.empty"),
        Arguments.of("备案", "input.not_json"),
        Arguments.of("{\"format\": \"sealready-filing\"}", "input.not_a_filing"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void oneLineForWhatCannotBeUsed(String document, String key) {
    UnusableFile refused = assertThrows(UnusableFile.class, () -> read(document, Optional.empty()));
    assertEquals(key, refused.phrase().key());
  }

  @Test
  void overAFilingOnlyWhatWasReadChanges() throws Exception {
    Answers given =
        Ours.answers("company-both-letters")
            .withWaivers(
                List.of(new Waiver("trigger-words", "miniProgram.remark", "问过", "2026-11-20")))
            .withQuestions(Map.of("reachable", "yes"))
            .withUnknown(Map.of("/later", "1"));
    FilingImport.Result result =
        read(
            "{\"icp_subject\":{\"principal_info\":{\"mobile\":\"13540012299\"}},\"icp_applets\":{}}",
            Optional.of(given));
    assertEquals(
        PlatformRoundTripTest.with(given, "entityContact.mobile", "13540012299"), result.answers());
  }

  @Test
  void anotherSecondContactIsNotHiddenByTheAnswerThatTheyAreOne() throws Exception {
    FilingImport.Result result =
        read(
            "{\"icp_subject\":{},\"icp_applets\":{\"principal_info\":{\"name\":\"方若溪\"}}}",
            Optional.of(Ours.answers("company-one-person")));
    assertEquals(List.of("“由谁担任小程序负责人”按读入的内容改了。"), lines(result));
    assertEquals(
        "方若溪", value(FORM.effective(result.answers()).answers(), "miniProgramContact.name"));
  }

  @Test
  void whatAnotherAnswerHidesIsNamed() throws Exception {
    FilingImport.Result result =
        read(
            "{\"icp_subject\":{\"legal_person_info\":{\"name\":\"方若溪\"}},\"icp_applets\":{}}",
            Optional.of(Ours.answers("individual")));
    assertEquals(List.of("“主体信息 › 法定代表人或经营者姓名”已读入，但这份备案按别的回答用不到它，或与别的回答矛盾。"), lines(result));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'vier'", "77", "null", "[4]"})
  void oneLineWhereWhatDecidesOverTheRestIsMissing(String type) throws Exception {
    FilingImport.Result result =
        read(
            ORDER.replace("\"type\": 4", "\"type\": " + type.replace('\'', '"')), Optional.empty());
    List<String> problems =
        lines(result).stream().filter(line -> !line.contains("是平台上的编号")).toList();
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.getFirst().contains("主体性质"), problems.getFirst());
    assertFalse(result.isWhole());
    assertEquals("丁亦凡", value(result.answers(), "miniProgramContact.name"));
  }

  @Test
  void whatFollowsFromOtherAnswersIsNotAnsweredAnew() throws Exception {
    Answers given = Ours.answers("company-one-person");
    String mobile = (String) value(given, "entityContact.mobile");
    String body =
        new String(new PlatformExport(CATALOGUE, LETTERS).of(LETTERS.judged(given)).json(), UTF_8);
    assertEquals(given, read(body, Optional.of(given)).answers());
    FilingImport.Result changed = read(body.replace(mobile, "13540012299"), Optional.of(given));
    assertEquals(
        PlatformRoundTripTest.with(given, "entityContact.mobile", "13540012299"),
        changed.answers());
    assertEquals(List.of(), lines(changed));
  }

  @Test
  void theDataOfAnotherEntityOrMiniProgramAreRefused() {
    Answers other = Ours.answers("company-one-person");
    UnusableFile refused = assertThrows(UnusableFile.class, () -> read(ORDER, Optional.of(other)));
    assertEquals("input.other_filing", refused.phrase().key());
    assertEquals(List.of("主体信息 › 证件号码"), refused.phrase().args());
    UnusableFile program =
        assertThrows(
            UnusableFile.class,
            () ->
                read(
                    ORDER.replace("wx5b90e3f7c1d2486a", "wx0000000000000000"),
                    Optional.of(Ours.answers("company-both-letters"))));
    assertEquals(List.of("小程序信息 › AppID"), program.phrase().args());
  }

  @Test
  void aFilingFileIsTakenInToo() throws Exception {
    String filing = new String(Ours.bytes("company-both-letters"), UTF_8);
    Answers anew = read(filing, Optional.empty()).answers();
    assertEquals(Ours.answers("company-both-letters"), anew);
    Answers before =
        PlatformRoundTripTest.with(anew, "entityContact.position", "主任")
            .withQuestions(Map.of("reachable", "yes"));
    Answers over = read(filing, Optional.of(before)).answers();
    assertEquals("行政经理", value(over, "entityContact.position"));
    assertEquals(Map.of("reachable", "yes"), over.questions());
  }
}
