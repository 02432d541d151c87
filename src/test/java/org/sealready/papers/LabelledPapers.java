package org.sealready.papers;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Forms with numbered fields in two columns, whose labels stand on different sides of them. */
public final class LabelledPapers {

  /** What is asked, line by line. */
  public static final String[][] ASKED = {
    {"单位名称", "统一社会信用代码"},
    {"法定代表人姓名", "通信地址"},
    {"小程序名称", "电子邮箱"},
    {"填表人", "填表日期"}
  };

  private static final double PITCH = 13;

  private LabelledPapers() {}

  /** Labels over their fields; a note below the last ones. */
  public static byte[] above() {
    return paper(-1.5, 9, 36);
  }

  /** Labels under their fields; a title right above the first ones. */
  public static byte[] below() {
    return paper(10.5, 9, 36.5);
  }

  /** Labels under their fields, each pair in a cell of its own. */
  public static byte[] belowInCells() {
    try (Paper paper = new Paper()) {
      draw(paper, 10.5, 9, 36.5);
      for (int line = 0; line < ASKED.length; line++) {
        for (int column = 0; column < 2; column++) {
          paper.frame(23 + 80 * column, 39 + PITCH * line, 80, PITCH);
        }
      }
      return paper.bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] paper(double label, double size, double title) {
    try (Paper paper = new Paper()) {
      draw(paper, label, size, title);
      return paper.bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The fields are called Text1, Text2 and so on, line by line. */
  private static void draw(Paper paper, double label, double size, double title) {
    paper.words("备案信息登记表", 30, title - 4, 14);
    for (int line = 0; line < ASKED.length; line++) {
      for (int column = 0; column < 2; column++) {
        double x = 25 + 80 * column;
        double y = 40 + PITCH * line;
        paper.field("Text" + (2 * line + column + 1), x, y, 70, 6.5);
        paper.words(ASKED[line][column], x, y + label, size);
      }
    }
    paper.words("以上内容由填表人负责。", 25, 40 + PITCH * ASKED.length + 2, 9);
  }
}
