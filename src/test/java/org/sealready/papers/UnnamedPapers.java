package org.sealready.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;

/** Official forms whose fields were numbered by a program: only the printed words name them. */
public final class UnnamedPapers {

  private UnnamedPapers() {}

  private interface Drawing {
    void on(Paper paper) throws IOException;
  }

  private static byte[] paper(double width, double height, Drawing drawing) {
    try (Paper paper = new Paper(width, height)) {
      drawing.on(paper);
      return paper.bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A table of labels and cells: wrapped and spread labels, boxes, a list of persons, a day. */
  public static byte[] table() {
    return paper(210, 297, UnnamedPapers::drawTable);
  }

  private static void drawTable(Paper paper) {
    paper.words("网站主办者真实性核验单", 62, 28, 20);
    row(paper, 40, 10, 25, 35, 125);
    paper.words("单位名称", 30, 46.5, 12);
    paper.field("Text1", 61, 41, 123, 8);
    row(paper, 50, 14, 25, 35, 45, 35, 45);
    paper.words("法定代表人", 30, 56, 12).words("身份证号码", 30, 61.5, 12);
    paper.field("Text2", 61, 52, 43, 10);
    paper.words("手　　机", 111, 58.5, 12);
    paper.field("Text3", 141, 52, 43, 10);
    row(paper, 64, 10, 25, 35, 125);
    paper.words("单位性质", 30, 70.5, 12);
    box(paper, "Kontrollkästchen1", 64, 67);
    paper.words("企业", 70, 70.5, 12);
    box(paper, "Kontrollkästchen2", 84, 67);
    paper.words("事业单位", 90, 70.5, 12);
    box(paper, "Kontrollkästchen3", 114, 67);
    paper.words("社会团体", 120, 70.5, 12);
    row(paper, 74, 10, 25, 40, 40, 40, 40);
    paper.words("姓名", 40, 80.5, 12).words("证件号码", 76, 80.5, 12);
    paper.words("联系电话", 116, 80.5, 12).words("电子邮箱", 156, 80.5, 12);
    for (int line = 0; line < 2; line++) {
      row(paper, 84 + line * 10, 10, 25, 40, 40, 40, 40);
      for (int column = 0; column < 4; column++) {
        String name = "文本框 " + (1 + line * 4 + column);
        paper.field(name, 26 + column * 40, 85 + line * 10, 38, 8);
      }
    }
    row(paper, 104, 30, 25, 160);
    paper.words("以上内容真实有效。（盖章）", 30, 112, 12);
    day(paper, 110, 126);
  }

  private static void day(Paper paper, double x, double y) {
    paper.words("填表日期：", x, y, 12);
    paper.field("undefined_2", x + 24, y - 5, 14, 6.5);
    paper.words("年", x + 39, y, 12);
    paper.field("undefined_3", x + 44, y - 5, 8, 6.5);
    paper.words("月", x + 53, y, 12);
    paper.field("undefined_4", x + 58, y - 5, 8, 6.5);
    paper.words("日", x + 67, y, 12);
  }

  /** A row of cells of these widths. */
  private static void row(Paper paper, double y, double height, double x, double... widths) {
    double left = x;
    for (double width : widths) {
      paper.frame(left, y, width, height);
      left += width;
    }
  }

  private static void box(Paper paper, String name, double x, double y) {
    PDCheckBox box = new PDCheckBox(paper.form());
    box.setPartialName(name);
    paper.states(paper.place(box, x, y, 4, 4), "Yes", false);
    paper.border(box.getWidgets().getFirst());
  }

  /** Blanks in lines of text, in two columns, and boxes behind their words. */
  public static byte[] lines() {
    return paper(210, 297, UnnamedPapers::drawLines);
  }

  /** The same, its fields in the file from the last to the first. */
  public static byte[] shuffled() {
    return paper(
        210,
        297,
        paper -> {
          drawLines(paper);
          List<PDField> fields = new ArrayList<>(paper.form().getFields());
          paper.form().setFields(fields.reversed());
        });
  }

  private static void drawLines(Paper paper) {
    paper.words("授权委托书", 85, 30, 22);
    blank(paper, "1", "1. 主办单位名称（全称）：", 25, 80, 100, 50);
    blank(paper, "2", "小程序名称：", 25, 55, 45, 62);
    blank(paper, "3", "AppID：", 108, 130, 50, 62);
    paper.words("本单位现授权", 33, 76, 12);
    paper.field("4", 59, 71, 30, 6.5);
    paper.words("（身份证号：", 90, 76, 12);
    paper.field("5", 115, 71, 60, 6.5);
    paper.words("）办理", 176, 76, 12);
    paper.words("备案事宜，联系电话", 25, 86, 12);
    paper.field("6", 64, 81, 45, 6.5);
    paper.words("。", 110, 86, 12);
    paper.words("是否涉及前置审批：", 25, 100, 12).words("是", 68, 100, 12);
    box(paper, "Check Box1", 74, 96.5);
    paper.words("否", 84, 100, 12);
    box(paper, "Check Box2", 90, 96.5);
    paper.words("备注（没有的不填）", 25, 115, 12);
    paper.field("Text Box 1", 25, 118, 160, 25);
    paper.words("授权单位（盖章）：", 100, 170, 12);
    paper.field("Text Box 2", 138, 165, 45, 6.5);
    paper.field("Text Box 3", 120, 179, 14, 6.5);
    paper.words("年", 135, 184, 12);
    paper.field("Text Box 4", 141, 179, 8, 6.5);
    paper.words("月", 150, 184, 12);
    paper.field("Text Box 5", 156, 179, 8, 6.5);
    paper.words("日", 165, 184, 12);
  }

  /** Words and a blank of underscores, on which the field lies. */
  private static void blank(
      Paper paper, String name, String words, double x, double at, double width, double y) {
    paper.words(words, x, y, 12);
    paper.words("_".repeat((int) (width / 2.2)), at, y, 12);
    paper.field(name, at, y - 5, width, 6.5);
  }

  /** A field for each character of an ID number. */
  public static byte[] characters() {
    return paper(
        210,
        297,
        paper -> {
          paper.words("身份证号码", 25, 50, 12);
          for (int i = 0; i < 18; i++) {
            PDTextField field = paper.field("Text" + (i + 1), 60 + i * 6, 45, 6, 8);
            field.setMaxLen(1);
            paper.border(field.getWidgets().getFirst());
          }
        });
  }

  /** Labels at the top of the cells of their fields, one with a label at its left besides; dots. */
  public static byte[] cells() {
    return paper(
        210,
        297,
        paper -> {
          row(paper, 40, 16, 25, 35, 60, 65);
          paper.words("联系人", 30, 49, 12);
          paper.words("姓名", 61, 44.5, 9).words("通信地址（省、市、区）", 121, 44.5, 9);
          paper.field("Text1", 61, 46.5, 57, 8.5);
          paper.field("Text2", 121, 46.5, 20, 8.5);
          paper.words("单位名称 . . . . . . . . . . . .", 25, 80, 12);
          paper.field("Text3", 90, 75, 80, 6.5);
          paper.words("同一行上面的字", 25, 90, 12);
          paper.words("传真：", 25, 95, 12);
          paper.field("Text4", 45, 89, 80, 8);
        });
  }

  /** The same table on a page that lies on its side in the file. */
  public static byte[] turned() {
    return paper(
        297,
        210,
        paper -> {
          paper.words("单位名称", 30, 50, 12).words("通信地址", 30, 70, 12);
          paper.field("文本域1", 60, 45, 100, 8);
          paper.field("文本域2", 60, 65, 100, 8);
          turn(paper);
        });
  }

  /** Stores the page upright, to be turned by a quarter wherever it is seen. */
  private static void turn(Paper paper) throws IOException {
    PDPage page = paper.page();
    float high = page.getMediaBox().getHeight();
    try (PDPageContentStream content =
        new PDPageContentStream(paper.document(), page, AppendMode.PREPEND, true)) {
      content.transform(new Matrix(0, 1, -1, 0, high, 0));
    }
    for (PDAnnotation field : page.getAnnotations()) {
      PDRectangle seen = field.getRectangle();
      field.setRectangle(
          new PDRectangle(
              high - seen.getUpperRightY(),
              seen.getLowerLeftX(),
              seen.getHeight(),
              seen.getWidth()));
    }
    page.setMediaBox(new PDRectangle(high, page.getMediaBox().getWidth()));
    page.setRotation(90);
  }

  /** Words that are on the page and that nobody sees. */
  public static byte[] hidden() {
    return paper(
        210,
        297,
        paper -> {
          paper.words("单位名称", 30, 50, 12);
          paper.field("Text1", 60, 45, 100, 8);
          try (PDPageContentStream content =
              new PDPageContentStream(paper.document(), paper.page(), AppendMode.PREPEND, true)) {
            content.setRenderingMode(RenderingMode.NEITHER);
          }
        });
  }

  /** A page of which only the middle is seen. */
  public static byte[] cropped() {
    return paper(
        210,
        297,
        paper -> {
          paper.words("单位名称", 60, 80, 12);
          paper.field("fill_1", 90, 75, 80, 8);
          PDRectangle seen = paper.box(40, 60, 150, 200);
          paper.page().setCropBox(seen);
        });
  }
}
