package org.sealready.service.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sealready.paper.Slot;
import org.sealready.papers.LabelledPapers;
import org.sealready.papers.UnnamedPapers;
import org.sealready.service.inspection.InspectionProcess;
import org.sealready.service.inspection.PaperRefused;

/** Printed words are told to the fields that they stand at. */
class CaptionsTest {

  private static Map<String, String> read(byte[] file) throws PaperRefused {
    Map<String, String> captions = new LinkedHashMap<>();
    for (Slot slot : InspectionProcess.of(file).blank().slots()) {
      captions.put(slot.name(), slot.caption().line());
    }
    return captions;
  }

  @Test
  void cellsOfATableAreCalledByTheCellAtTheirLeftOrTheHeadOfTheirColumn() throws Exception {
    Map<String, String> read = read(UnnamedPapers.table());
    assertEquals("单位名称", read.get("Text1"));
    assertEquals("法定代表人身份证号码", read.get("Text2"), "in two lines");
    assertEquals("手机", read.get("Text3"), "spread over the width");
    for (int line = 0; line < 2; line++) {
      assertEquals("姓名", read.get("文本框 " + (1 + 4 * line)));
      assertEquals("证件号码", read.get("文本框 " + (2 + 4 * line)));
      assertEquals("联系电话", read.get("文本框 " + (3 + 4 * line)));
      assertEquals("电子邮箱", read.get("文本框 " + (4 + 4 * line)));
    }
  }

  @Test
  void boxesAreCalledByTheirRowAndTheWordsOnTheSideOfTheOthers() throws Exception {
    Map<String, String> behind = read(UnnamedPapers.table());
    assertEquals("单位性质 · 企业", behind.get("Kontrollkästchen1"));
    assertEquals("单位性质 · 事业单位", behind.get("Kontrollkästchen2"));
    assertEquals("单位性质 · 社会团体", behind.get("Kontrollkästchen3"));
    Map<String, String> before = read(UnnamedPapers.lines());
    assertEquals("是否涉及前置审批 · 是", before.get("Check Box1"));
    assertEquals("是否涉及前置审批 · 否", before.get("Check Box2"));
  }

  @Test
  void thePartsOfADayKeepWhatDayItIs() throws Exception {
    Map<String, String> read = read(UnnamedPapers.table());
    assertEquals("填表日期 · 年", read.get("undefined_2"));
    assertEquals("填表日期 · 月", read.get("undefined_3"));
    assertEquals("填表日期 · 日", read.get("undefined_4"));
    assertEquals("年", read(UnnamedPapers.lines()).get("Text Box 3"), "a day without a name");
  }

  @Test
  void blanksInLinesAreCalledByTheClauseThatLeadsUpToThem() throws Exception {
    Map<String, String> read = read(UnnamedPapers.lines());
    assertEquals("主办单位名称（全称）", read.get("1"), "underscores and numbers name nothing");
    assertEquals("小程序名称", read.get("2"));
    assertEquals("AppID", read.get("3"), "the second column");
    assertEquals("本单位现授权", read.get("4"));
    assertEquals("身份证号", read.get("5"), "the sentence goes on behind it");
    assertEquals("联系电话", read.get("6"), "not the clause before the comma");
    assertEquals("备注（没有的不填）", read.get("Text Box 1"), "above it");
    assertEquals("授权单位（盖章）", read.get("Text Box 2"));
  }

  @Test
  void wordsInTheCellOfAFieldGoBeforeTheCellAtItsLeft() throws Exception {
    Map<String, String> read = read(UnnamedPapers.cells());
    assertEquals("姓名", read.get("Text1"));
    assertEquals("通信地址（省、市、区）", read.get("Text2"), "wider than the field");
    assertEquals("单位名称", read.get("Text3"), "dots lead over");
    assertEquals("传真", read.get("Text4"), "of two lines the one of the field");
  }

  @Test
  void allFieldsTogetherTellOnWhichSideTheirLabelsStand() throws Exception {
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < 2 * LabelledPapers.ASKED.length; i++) {
      labels.put("Text" + (i + 1), LabelledPapers.ASKED[i / 2][i % 2]);
    }
    assertEquals(labels, read(LabelledPapers.above()));
    assertEquals(labels, read(LabelledPapers.below()));
    assertEquals(labels, read(LabelledPapers.belowInCells()));
  }

  @Test
  void turnedAndCroppedPagesAreReadAsTheyAreSeen() throws Exception {
    assertEquals(Map.of("文本域1", "单位名称", "文本域2", "通信地址"), read(UnnamedPapers.turned()));
    assertEquals(Map.of("fill_1", "单位名称"), read(UnnamedPapers.cropped()));
  }

  @Test
  void hiddenWordsNameNothingAndAreNotKept() throws Exception {
    assertEquals(Map.of("Text1", ""), read(UnnamedPapers.hidden()));
  }

  @Test
  void fieldsComeInTheOrderInWhichTheyAreRead() throws Exception {
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6", "Check Box1", "Check Box2"),
        List.copyOf(read(UnnamedPapers.shuffled()).keySet()).subList(0, 8));
  }
}
