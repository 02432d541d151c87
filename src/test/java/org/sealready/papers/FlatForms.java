package org.sealready.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.sealready.paper.Content;

/** Forms as most authorities publish them: words and lines, no fields. All are invented. */
public final class FlatForms {

  /** How many points of the page there are in a millimetre. */
  private static final float POINT = 72 / 25.4f;

  private FlatForms() {}

  public static List<FlatForm> all() {
    return List.of(
        underscores(),
        sentences(),
        lines(),
        table(),
        list(),
        above(),
        below(),
        belowInCells(),
        squares(),
        days(),
        turned(),
        cropped(),
        notice());
  }

  private static FlatForm.Drawing sheet() {
    return new FlatForm.Drawing(210, 297);
  }

  /** Labels with a colon and underscores behind them, in one column. */
  public static FlatForm underscores() {
    FlatForm.Drawing form = sheet().words("主体负责人授权书", 72, 30, 22);
    underscored(form, "单位名称：", 50, "entity.name");
    underscored(form, "统一社会信用代码：", 62, "entity.certificateNumber");
    underscored(form, "通信地址：", 74, "entity.address");
    underscored(form, "法定代表人姓名：", 86, "entity.legalRepresentativeName");
    underscored(form, "法定代表人身份证号码：", 98, "entity.legalRepresentativeIdNumber");
    underscored(form, "主体负责人姓名：", 110, "entityContact.name");
    underscored(form, "主体负责人联系电话：", 122, "entityContact.mobile");
    underscored(form, "电子邮箱：", 134, "entityContact.email");
    underscored(form, "应急联系电话：", 146, "entityContact.emergencyPhone");
    underscored(form, "小程序名称：", 158, "miniProgram.name");
    underscored(form, "注册资本（万元）：", 170, "");
    underscored(form, "经办人部门：", 182, "");
    underscored(form, "法定代表人（签字）：", 205, "");
    form.words("日期：________年____月____日", 120, 225);
    return form.day(140, 158, 173, 223.5).form("underscores");
  }

  private static void underscored(FlatForm.Drawing form, String label, double y, String value) {
    double from = 25 + label.length() * 12 / POINT + 1;
    form.words(label, 25, y).words("_".repeat(30), from, y).blank(label, from + 20, y - 1.5, value);
  }

  /** Blanks in running text. */
  public static FlatForm sentences() {
    FlatForm.Drawing form = sheet().words("授权委托书", 82, 30, 22);
    form.words("致：____________________", 25, 50).blank("致", 45, 48.5, "letters.addressee");
    form.words("我单位________________________（单位名称）现授权____________", 33, 64);
    form.blank("我单位", 70, 62.5, "").blank("现授权", 150, 62.5, "");
    form.words("（身份证号：______________________）为主体负责人，办理", 25, 76);
    form.blank("身份证号", 65, 74.5, "entityContact.idNumber");
    form.words("互联网信息服务备案。联系电话：________________。", 25, 88);
    form.blank("联系电话", 95, 86.5, "entityContact.mobile");
    form.words("授权期限：____________________", 25, 100);
    form.blank("授权期限", 60, 98.5, "letters.term");
    form.words("授权单位（盖章）：____________________", 90, 150);
    form.blank("授权单位", 150, 148.5, "entity.name");
    form.words("法定代表人签字：____________________", 90, 162).blank("签字", 150, 160.5, "");
    form.words("年    月    日", 140, 174);
    return form.day(132, 146, 154, 172.5).form("sentences");
  }

  /** Drawn lines in two columns, the labels at their left. */
  public static FlatForm lines() {
    FlatForm.Drawing form = sheet().words("互联网信息服务备案信息表", 60, 30, 20);
    ruled(form, "主办单位名称", 25, 55, 50, "entity.name");
    ruled(form, "单位性质", 108, 130, 50, "entity.type");
    ruled(form, "证件住所", 25, 47, 62, "entity.certificateAddress");
    ruled(form, "邮政编码", 108, 130, 62, "");
    ruled(form, "主体负责人", 25, 52, 74, "entityContact.name");
    ruled(form, "手机号码", 108, 130, 74, "entityContact.mobile");
    ruled(form, "小程序名称", 25, 52, 86, "miniProgram.name");
    ruled(form, "AppID", 108, 130, 86, "miniProgram.appId");
    ruled(form, "小程序负责人", 25, 55, 98, "miniProgramContact.name");
    ruled(form, "传真", 108, 130, 98, "");
    form.rule(25, 35, 185, 35);
    form.words("填表日期", 108, 130).rule(130, 131, 144, 131).words("年", 145, 130);
    form.rule(150, 131, 160, 131).words("月", 161, 130).rule(166, 131, 176, 131);
    form.words("日", 177, 130).day(137, 155, 171, 129);
    return form.form("lines");
  }

  private static void ruled(
      FlatForm.Drawing form, String label, double x, double from, double y, String value) {
    double to = x < 100 ? 100 : 185;
    form.words(label, x, y).rule(from, y + 1, to, y + 1).blank(label, from + 15, y - 1, value);
  }

  /** A table of labels and cells, boxes to tick, boxes for a number, cells to sign. */
  public static FlatForm table() {
    FlatForm.Drawing form = sheet().words("网站主办者真实性核验单", 62, 28, 20);
    form.row(25, 40, 10, 35, 125).words("单位名称", 30, 46.5).blank("单位名称", 90, 45, "entity.name");
    form.row(25, 50, 10, 35, 125).words("单位性质", 30, 56.5);
    form.words("□企业　□事业单位　□社会团体　□个人", 63, 56.5);
    tick(form, "企业", 65.1, 55);
    tick(form, "事业单位", 82, 55);
    tick(form, "社会团体", 107.4, 55);
    tick(form, "个人", 132.8, 55);
    form.row(25, 60, 14, 35, 45, 35, 45).words("法定代表人", 30, 66).words("姓名", 30, 71.5);
    form.blank("法定代表人姓名", 80, 67, "entity.legalRepresentativeName");
    form.words("联系电话", 110, 68.5).blank("法定代表人联系电话", 160, 67, "");
    form.row(25, 74, 10, 35, 125).words("身份证号码", 30, 80.5);
    form.row(64, 76, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6);
    form.blank("身份证号码", 100, 79, "entity.legalRepresentativeIdNumber");
    form.row(25, 84, 10, 35, 125).words("通 信 地 址", 30, 90.5);
    form.blank("通信地址", 90, 89, "entity.address");
    form.row(25, 94, 25, 35, 125).words("小程序备注", 30, 108);
    form.blank("备注", 90, 105, "miniProgram.remark");
    form.row(25, 119, 10, 35, 125).words("接入服务商", 30, 125.5).blank("接入商", 90, 124, "");
    form.row(25, 129, 40, 80, 80);
    form.words("主办单位（盖章）", 30, 137).words("法定代表人签字：", 110, 137);
    form.words("　　　　年　　月　　日", 115, 162);
    return form.day(125, 140, 153, 160.5).form("table");
  }

  private static void tick(FlatForm.Drawing form, String answer, double x, double y) {
    form.blank("□" + answer, x, y, Optional.of(new Content.Tick("entity.type", answer)));
  }

  /** Persons line by line below the heads of their columns. */
  public static FlatForm list() {
    FlatForm.Drawing form = sheet().words("备案人员信息", 80, 30, 20);
    form.row(25, 40, 10, 40, 40, 40, 40);
    form.words("主体负责人姓名", 27, 46.5, 10.5).words("证件号码", 76, 46.5, 10.5);
    form.words("手机号码", 116, 46.5, 10.5).words("电子邮箱", 156, 46.5, 10.5);
    form.row(25, 50, 10, 40, 40, 40, 40);
    form.blank("姓名", 45, 55, "entityContact.name").blank("证件", 85, 55, "entityContact.idNumber");
    form.blank("手机", 125, 55, "entityContact.mobile");
    form.blank("邮箱", 165, 55, "entityContact.email");
    form.row(25, 60, 10, 40, 40, 40, 40);
    for (int column = 0; column < 4; column++) {
      form.blank("第二人", 45 + 40 * column, 65, "");
    }
    return form.form("list");
  }

  /** Lines to write on, the words above them. */
  public static FlatForm above() {
    FlatForm.Drawing form = sheet().words("备案信息登记表", 75, 25, 20);
    upright(form, -6.5, 45);
    return form.form("above");
  }

  /** Lines to write on, the words below them. */
  public static FlatForm below() {
    FlatForm.Drawing form = sheet().words("备案信息登记表", 75, 25, 20);
    upright(form, 4.5, 40);
    return form.form("below");
  }

  private static void upright(FlatForm.Drawing form, double label, double top) {
    String[][] asked = {
      {"单位名称", "entity.name", "统一社会信用代码", "entity.certificateNumber"},
      {"法定代表人姓名", "entity.legalRepresentativeName", "注册资本", ""},
      {"主体负责人姓名", "entityContact.name", "联系电话", "entityContact.mobile"},
      {"小程序名称", "miniProgram.name", "电子邮箱", "entityContact.email"},
      {"法定代表人签字", "", "日期", "letters.date"}
    };
    for (int line = 0; line < asked.length; line++) {
      double y = top + 14 * line;
      for (int column = 0; column < 2; column++) {
        double x = 25 + 85 * column;
        String words = asked[line][2 * column];
        form.rule(x, y, x + 70, y).words(words, x, y + label, 10.5);
        form.blank(words, x + 40, y - 2, asked[line][2 * column + 1]);
      }
    }
  }

  /** A table whose lines of blanks have their words in the line below. */
  public static FlatForm belowInCells() {
    FlatForm.Drawing form = sheet().words("备案信息登记表", 75, 25, 20);
    String[][] asked = {
      {"单位名称", "entity.name", "通信地址", "entity.address"},
      {"法定代表人姓名", "entity.legalRepresentativeName", "注册资本", ""},
      {"小程序名称", "miniProgram.name", "联系电话", ""}
    };
    for (int line = 0; line < asked.length; line++) {
      double y = 35 + 16 * line;
      form.row(25, y, 10, 80, 80).row(25, y + 10, 6, 80, 80);
      for (int column = 0; column < 2; column++) {
        form.words(asked[line][2 * column], 30 + 80 * column, y + 14.5, 9);
        form.blank(asked[line][2 * column], 60 + 80 * column, y + 5, asked[line][2 * column + 1]);
      }
    }
    return form.form("belowInCells");
  }

  /** Drawn squares to tick, before and behind their words. */
  public static FlatForm squares() {
    FlatForm.Drawing form = sheet().words("备案类型确认单", 78, 30, 20);
    form.words("单位性质：", 25, 50).row(50, 46.8, 4, 4).words("企业", 56, 50);
    form.row(75, 46.8, 4, 4).words("事业单位", 81, 50).row(105, 46.8, 4, 4);
    form.words("民间组织", 111, 50);
    tick(form, "企业", 52, 48.8);
    tick(form, "事业单位", 77, 48.8);
    form.words("主办单位名称：", 25, 65).rule(56, 66, 150, 66);
    form.blank("主办单位名称", 90, 64, "entity.name");
    form.words("本人已阅读并同意以上条款", 32, 80).row(25, 76.8, 4, 4);
    return form.form("squares");
  }

  /** Days as they are printed, with and without words, one of which is another day. */
  public static FlatForm days() {
    FlatForm.Drawing form = sheet().words("承诺书", 90, 30, 22);
    form.words("成立日期：　　　　年　　月　　日", 25, 60);
    form.words("填表日期：　　　　年　　月　　日", 25, 75).day(55, 71, 84, 73.5);
    form.words("承诺单位：____________________", 100, 120);
    form.blank("承诺单位", 140, 118.5, "entity.name");
    form.words("　　　　年　　月　　日", 110, 135).day(120, 135, 148, 133.5);
    form.words("有效期至2027年12月31日", 25, 150);
    return form.form("days");
  }

  /** A table on a page that lies on its side in the file. */
  public static FlatForm turned() {
    FlatForm.Drawing form = new FlatForm.Drawing(297, 210).words("备案信息表", 120, 25, 20);
    form.row(25, 40, 12, 40, 100).words("单位名称", 30, 47.5);
    form.blank("单位名称", 90, 46, "entity.name");
    form.row(25, 52, 12, 40, 100).words("小程序名称", 30, 59.5);
    form.blank("小程序名称", 90, 58, "miniProgram.name");
    form.words("联系电话：____________________", 25, 85);
    form.blank("联系电话", 70, 83.5, "entityContact.mobile");
    turn(form.paper);
    return form.form("turned");
  }

  private static void turn(Paper paper) {
    PDPage page = paper.page();
    float high = page.getMediaBox().getHeight();
    try (PDPageContentStream content =
        new PDPageContentStream(paper.document(), page, AppendMode.PREPEND, true)) {
      content.transform(new Matrix(0, 1, -1, 0, high, 0));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    page.setMediaBox(new PDRectangle(high, page.getMediaBox().getWidth()));
    page.setRotation(90);
  }

  /** A page of which only the middle is seen: what is asked is measured from there. */
  public static FlatForm cropped() {
    FlatForm.Drawing form = sheet();
    form.words("单位名称：______________________________", 60, 80);
    form.blank("单位名称", 100 - 40, 78.5 - 60, "entity.name");
    form.row(60, 100, 12, 40, 80).words("小程序名称", 65, 107.5);
    form.blank("小程序名称", 130 - 40, 106 - 60, "miniProgram.name");
    form.words("单位名称：____________________", 60, 40);
    form.paper.page().setCropBox(form.paper.box(40, 60, 150, 200));
    return form.form("cropped");
  }

  /** Instructions, in which nothing is to be filled in. */
  public static FlatForm notice() {
    FlatForm.Drawing form = sheet().words("备案须知", 88, 30, 22).rule(25, 36, 185, 36);
    form.words("一、单位名称须与营业执照一致，联系电话须能接通。", 25, 50);
    form.words("二、法定代表人：指营业执照上登记的人。", 25, 60).rule(35, 61.5, 70, 61.5);
    form.row(25, 70, 10, 50, 110).words("单位名称", 30, 76.5).words("按营业执照填写", 80, 76.5);
    form.row(25, 80, 10, 50, 110).words("联系电话", 30, 86.5).words("可接通的手机", 80, 86.5);
    form.words("三、本须知自2026年11月1日起施行。", 25, 105);
    form.rule(25, 280, 185, 280).words("第 1 页", 98, 285, 9);
    return form.form("notice");
  }
}
