package org.sealready.service.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.rules.rejection.RejectionItem;

/** What reviewers write, as free text and as documents of the interface, pasted as a whole. */
class ReviewersTextsTest {

  private static final ReadRejection READ = new ReadRejection(Ours.catalogue());

  private static List<String> lines() throws IOException {
    try (InputStream in =
        ReviewersTextsTest.class.getResourceAsStream("/rejections-reviewers.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static List<String> read(String text) {
    return READ.items(text.replace("\\n", "\n")).stream()
        .map(item -> item.field().orElse(item.advice().isEmpty() ? "-" : "~"))
        .toList();
  }

  @Test
  void everyReasonIsReadAndNothingElseIsAdvised() throws IOException {
    List<String> otherwise = new ArrayList<>();
    List<String> lines = lines();
    int isFirst = 0;
    int wrong = 0;
    for (String line : lines) {
      String[] parts = line.split("\t");
      List<String> expected = List.of(parts[0].split(","));
      List<String> read = read(parts[1]);
      boolean isNone = expected.equals(List.of("-"));
      boolean isAdvised = read.stream().anyMatch(each -> !each.equals("-"));
      boolean isWrong =
          read.stream().anyMatch(each -> !each.equals("-") && !expected.contains(each));
      boolean isRight = isNone ? !isAdvised : read.equals(expected);
      isFirst += !isNone && read.stream().findFirst().equals(expected.stream().findFirst()) ? 1 : 0;
      wrong += isWrong ? 1 : 0;
      if (!isRight) {
        otherwise.add(line + "\n     -> " + read);
      }
    }
    System.out.printf(
        "faults: reviewers' texts %d, right field first %d, wrong advice %d, read otherwise %d%n",
        lines.size(), isFirst, wrong, otherwise.size());
    assertEquals("", String.join("\n", otherwise));
    assertTrue(lines.size() > 600 && isFirst > 500);
  }

  @Test
  void theWholeSentenceOfAReasonIsMarked() {
    for (String sentence :
        List.of(
            "主体通讯地址不够详细，缺少门牌号",
            "主体负责人手机无人接听，三次拨打均未接通，请保持手机号码畅通",
            "小程序负责人身份证照片模糊，看不清号码",
            "证件住所填写错误，证件住所漏填楼层，请修改")) {
      List<RejectionItem> items = READ.items("1. " + sentence + "；\n2. 今天下雨。");
      assertEquals(List.of(sentence, "今天下雨"), items.stream().map(RejectionItem::text).toList());
    }
  }

  @Test
  void twoReasonsOfASentencePartItAtTheMarkBetweenThem() {
    List<RejectionItem> items = READ.items("通讯地址不详细，小程序备注过于简单。");
    assertEquals(List.of("通讯地址不详细", "小程序备注过于简单"), items.stream().map(RejectionItem::text).toList());
  }
}
