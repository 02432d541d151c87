package org.sealready.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.cli.common.Run;

class RejectionCommandTest {

  private static final String TWO = "1. 证件住所与营业执照不一致；\n2. 小程序负责人手机号码停机。";

  @TempDir private Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("退回.txt"), content);
  }

  private List<String> fields(String text) throws Exception {
    return fields(file(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> fields(Path file) throws Exception {
    Run run = Run.today("rejection", file, "--format", "json");
    assertEquals("", run.err());
    assertEquals(0, run.code());
    List<String> fields = new ArrayList<>();
    for (JsonNode item : new ObjectMapper().readTree(run.out()).path("items")) {
      assertEquals(
          List.of("text", "field", "page", "advice"),
          item.propertyStream().map(java.util.Map.Entry::getKey).toList());
      fields.add(item.path("field").asText() + " " + item.path("page").asText());
    }
    return fields;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void aTextIsReadInWhateverEncodingItWasSaved(String charset) throws Exception {
    assertEquals(
        List.of("entity.certificateAddress entity", "miniProgramContact.mobile miniProgramContact"),
        fields(file(TWO.getBytes(Charset.forName(charset)))));
  }

  @Test
  void entriesOfTheInterfaceAreReadWhereverTheyStand() throws Exception {
    assertEquals(
        List.of(
            "entityContact.email entityContact",
            "certificate entity",
            "miniProgram.preApprovals miniProgram",
            "commitment letters"),
        fields(
            """
            {"status":3,"audit_data":{"list":[
              {"key_name":"主体负责人邮箱","error":"格式错误","suggest":""}]},
             "icp_audit":{"hints":[
              {"errcode":1,"err_field":"icp_subject.organize_info.certificate_photo","errmsg":"看不清"},
              {"errcode":1,"err_field":"icp_applets.base_info.nrlx_details[0].media","errmsg":"缺"},
              {"errcode":1,"err_field":"icp_materials.commitment_letter","errmsg":"未盖章"}]}}
            """));
  }

  @Test
  void halfADocumentIsReadAsFarAsItGoes() throws Exception {
    assertEquals(
        List.of("entity.name entity", "entityContact.mobile entityContact"),
        fields(
            "[{\"key_name\":\"主办单位名称\",\"error\":\"不一致\",\"suggest\":\"请修改\"},"
                + "{\"key_name\":\"主体负责人手机号\",\"error\":\"停"));
  }

  @Test
  void aFilingTellsWhatStandsThereAndWhichLettersToMakeAgain() throws Exception {
    Path sample = Ours.sample("company-both-letters");
    Run run =
        Run.today(
            "rejection",
            file("主体负责人姓名与身份证不一致。\n主体负责人手机号码停机。".getBytes(StandardCharsets.UTF_8)),
            "--filing",
            sample);
    assertEquals("", run.err());
    String name =
        new ObjectMapper()
            .readTree(Files.readAllBytes(sample))
            .path("entityContact")
            .path("name")
            .asText();
    assertTrue(run.out().contains("（现在是 " + name + "）"), run.out());
    assertTrue(run.out().contains("改好以后要重做：主体负责人授权书"), run.out());
    assertTrue(run.out().contains("份文书不用重做"), run.out());
    String mobile =
        new ObjectMapper()
            .readTree(Files.readAllBytes(sample))
            .path("entityContact")
            .path("mobile")
            .asText();
    assertFalse(mobile.isEmpty());
    assertFalse(run.out().contains(mobile), run.out());
  }

  @Test
  void whatIsNotSureGetsNoAdviceButTheNearestFields() throws Exception {
    Run run = Run.today("rejection", file("通讯地址挺好".getBytes(StandardCharsets.UTF_8)));
    assertEquals(0, run.code());
    assertTrue(run.out().contains("没有把握"), run.out());
    assertTrue(run.out().contains("通讯地址"), run.out());
  }

  @Test
  void whatIsNoTextIsOneLine() throws Exception {
    byte[] noText = {0, 1, 2, 3, (byte) 0xFF, (byte) 0xD8, 0};
    for (byte[] content : List.of(noText, new byte[0], " \n ".getBytes(StandardCharsets.UTF_8))) {
      Run run = Run.today("rejection", file(content));
      assertEquals(2, run.code());
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  @Test
  void aTextOfWhichTheEndWouldBeLeftOutIsRefused() throws Exception {
    String longest = "啊".repeat(200_000);
    Run fine = Run.today("rejection", file(longest.getBytes(StandardCharsets.UTF_8)));
    assertEquals(0, fine.code(), fine.err());
    for (String longer : List.of(longest + "啊", longest.repeat(5))) {
      Run run = Run.today("rejection", file(longer.getBytes(StandardCharsets.UTF_8)));
      assertEquals(2, run.code());
      assertEquals("", run.out());
      assertTrue(run.err().contains("最多 200000 个字"), run.err());
    }
  }

  private Run read(String text) throws Exception {
    return Run.today("rejection", file(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aDocumentOfAnotherKindIsRefusedInItsOwnWords() throws Exception {
    String body =
        Run.today("export", Ours.sample("company-both-letters"), "--format", "platform").out();
    Map<String, String> said =
        Map.of(
            Files.readString(Ours.sample("company-both-letters")),
            "这是印备的备案文件",
            body,
            "这是提交给平台的备案数据",
            "[]",
            "没有退回的原因",
            "{}",
            "没有退回的原因",
            "{\"status\": 3}",
            "没有退回的原因");
    for (Map.Entry<String, String> each : said.entrySet()) {
      Run run = read(each.getKey());
      assertEquals("2 1", run.code() + " " + run.complaints().size());
      assertEquals("", run.out());
      assertTrue(run.err().contains(each.getValue()), run.err());
    }
  }

  @Test
  void anAnswerThatAllWentWellRejectsNothing() throws Exception {
    Run run = read("{\"errcode\":0,\"errmsg\":\"ok\"}");
    assertEquals("0 ", run.code() + " " + run.err());
    assertEquals(List.of("平台没有退回什么：它的回答是成功（errcode 0）。"), run.lines());
    assertEquals(List.of(), fields("{\"errcode\":0,\"errmsg\":\"ok\"}"));
  }

  @Test
  void aRefusalByNumberSaysWhatItMeans() throws Exception {
    Run run = read("{\"errcode\":86358,\"errmsg\":\"another order not finished\"}");
    assertEquals("0 ", run.code() + " " + run.err());
    assertTrue(run.out().contains("另有备案订单在办"), run.out());
    assertEquals(
        List.of("entity.name entity"), fields("{\"errcode\":86355,\"errmsg\":\"entity\"}"));
  }

  @Test
  void aPathForTheNameOfAFieldLeadsToIt() throws Exception {
    String row = "{\"key_name\":\"%s\",\"error\":\"%s\",\"suggest\":\"\"}";
    String rows =
        String.join(
            ",",
            row.formatted("icp_subject.base_info.name", "与执照不一致"),
            row.formatted("icp_applets.principal_info.mobile", "停机"),
            row.formatted("certificate_photo", "模糊"),
            row.formatted("icp_applets.principal_info", "邮箱错误"),
            row.formatted("icp_applets.base_info.nowhere", "备注太短"));
    assertEquals(
        List.of(
            "entity.name entity",
            "miniProgramContact.mobile miniProgramContact",
            "certificate entity",
            "miniProgramContact.email miniProgramContact",
            "miniProgram.remark miniProgram"),
        fields("[" + rows + "]"));
  }

  @Test
  void whatWasPipedInIsNamedInWords() {
    InputStream before = System.in;
    System.setIn(InputStream.nullInputStream());
    Run run;
    try {
      run = Run.today("rejection", "-");
    } finally {
      System.setIn(before);
    }
    assertEquals(2, run.code());
    assertTrue(run.complaints().getFirst().startsWith("送进来的内容: "), run.err());
  }
}
