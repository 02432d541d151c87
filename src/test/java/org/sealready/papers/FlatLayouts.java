package org.sealready.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.sealready.paper.Content;

/**
 * More forms without fields, as word processors print them: bars for lines, several labels a line.
 */
public final class FlatLayouts {

  private FlatLayouts() {}

  public static List<FlatForm> all() {
    return List.of(
        paragraph(), several(), merged(), colons(), bars(), bilingual(), bare(), signed());
  }

  private static FlatForm.Drawing sheet() {
    return new FlatForm.Drawing(210, 297);
  }

  /** Lines drawn within a sentence, what is asked behind them in brackets. */
  private static FlatForm paragraph() {
    FlatForm.Drawing form = sheet().words("主体负责人授权书", 72, 30, 22);
    form.words("兹授权", 33, 60).rule(47, 61, 80, 61).words("（姓名）同志，身份证号码", 81, 60);
    form.rule(133, 61, 180, 61).words("，手机号码", 25, 72).rule(47, 73, 85, 73);
    form.words("，为我单位的主体负责人，办理备案事宜，期限自", 86, 72);
    form.words("本授权书签署之日起生效。特此授权。", 25, 84);
    form.blank("兹授权", 60, 59, "").blank("身份证号码", 150, 59, "entityContact.idNumber");
    form.blank("手机号码", 60, 71, "entityContact.mobile");
    form.words("单位名称（加盖公章）：", 90, 120).rule(140, 121, 185, 121);
    form.blank("单位名称", 160, 119, "entity.name");
    form.words("法定代表人（签名）：", 90, 132).rule(140, 133, 185, 133).blank("签名", 160, 131, "");
    form.words("日期：", 90, 144).rule(104, 145, 140, 145).blank("日期", 120, 143, "letters.date");
    return form.form("paragraph");
  }

  /** Several labels with underscores in a line. */
  private static FlatForm several() {
    FlatForm.Drawing form = sheet().words("备案联系人登记", 75, 30, 20);
    form.words("单位名称：__________________　单位性质：____________", 25, 50);
    form.blank("单位名称", 60, 48.5, "entity.name").blank("单位性质", 128, 48.5, "entity.type");
    form.words("主体负责人：________　性别：____　职务：________", 25, 62);
    form.blank("主体负责人", 58, 60.5, "entityContact.name").blank("性别", 90, 60.5, "");
    form.blank("职务", 120, 60.5, "entityContact.position");
    form.words("手机号码：____________　电子邮箱：________________", 25, 74);
    form.blank("手机", 58, 72.5, "entityContact.mobile");
    form.blank("邮箱", 118, 72.5, "entityContact.email");
    form.words("经办人：________　联系电话：____________", 25, 86);
    form.blank("经办人", 50, 84.5, "").blank("经办人电话", 100, 84.5, "");
    form.words("紧急联系人：________　联系电话：____________", 25, 98);
    form.blank("紧急联系人", 58, 96.5, "").blank("紧急联系人电话", 108, 96.5, "");
    return form.form("several");
  }

  /** A table with a heading over several rows at its left. */
  private static FlatForm merged() {
    FlatForm.Drawing form = sheet().words("备案信息采集表", 75, 28, 20);
    form.row(20, 40, 30, 15).words("主体", 22, 54, 10.5).words("信息", 22, 59, 10.5);
    form.row(35, 40, 10, 30, 50, 30, 45).row(35, 50, 10, 30, 50, 30, 45).row(35, 60, 10, 30, 125);
    form.words("单位名称", 37, 46.5, 10.5).blank("单位名称", 90, 45, "entity.name");
    form.words("证件类型", 117, 46.5, 10.5).blank("证件类型", 165, 45, "");
    form.words("法定代表人", 37, 56.5, 10.5);
    form.blank("法定代表人", 90, 55, "entity.legalRepresentativeName");
    form.words("身份证号", 117, 56.5, 10.5);
    form.blank("身份证号", 165, 55, "entity.legalRepresentativeIdNumber");
    form.words("通信地址", 37, 66.5, 10.5).blank("通信地址", 120, 65, "entity.address");
    form.row(20, 70, 20, 15).words("服务", 22, 79, 10.5).words("信息", 22, 84, 10.5);
    form.row(35, 70, 10, 30, 50, 30, 45).row(35, 80, 10, 30, 125);
    form.words("小程序名称", 37, 76.5, 10.5).blank("小程序名称", 90, 75, "miniProgram.name");
    form.words("AppID", 117, 76.5, 10.5).blank("AppID", 165, 75, "miniProgram.appId");
    form.words("备注", 37, 86.5, 10.5).blank("备注", 120, 85, "miniProgram.remark");
    return form.form("merged");
  }

  /** Cells that hold their own label and are filled behind its colon. */
  private static FlatForm colons() {
    FlatForm.Drawing form = sheet().words("信息登记卡", 82, 28, 20);
    form.row(25, 40, 10, 160).words("单位名称：", 28, 46.5).blank("单位名称", 90, 45, "entity.name");
    form.row(25, 50, 10, 80, 80).words("法定代表人：", 28, 56.5);
    form.blank("法定代表人", 75, 55, "entity.legalRepresentativeName");
    form.words("邮政编码：", 108, 56.5).blank("邮政编码", 150, 55, "");
    form.row(25, 60, 10, 80, 80).words("小程序名称：", 28, 66.5);
    form.blank("小程序名称", 75, 65, "miniProgram.name");
    form.words("小程序AppID：", 108, 66.5).blank("AppID", 160, 65, "miniProgram.appId");
    form.row(25, 70, 40, 160).words("主管部门意见：", 28, 77).words("（盖章）", 140, 100);
    form.blank("意见", 90, 76, "");
    return form.form("colons");
  }

  /** A table and lines made of thin filled bars. */
  private static FlatForm bars() {
    FlatForm.Drawing form = sheet().words("备案申请表", 82, 28, 20);
    for (double y = 40; y <= 70; y += 10) {
      bar(form, 25, y, 160, 0.2);
    }
    for (double x : new double[] {25, 60, 185}) {
      bar(form, x, 40, 0.2, 30);
    }
    form.words("单位名称", 30, 46.5).blank("单位名称", 120, 45, "entity.name");
    form.words("信用代码", 30, 56.5).blank("信用代码", 120, 55, "entity.certificateNumber");
    form.words("联系地址", 30, 66.5).blank("联系地址", 120, 65, "entity.address");
    form.words("小程序名称：", 25, 85);
    bar(form, 52, 86, 60, 0.2);
    form.blank("小程序名称", 80, 84, "miniProgram.name");
    return form.form("bars");
  }

  private static void bar(FlatForm.Drawing form, double x, double y, double width, double height) {
    try (PDPageContentStream content =
        new PDPageContentStream(
            form.paper.document(), form.paper.page(), AppendMode.APPEND, true)) {
      var box = form.paper.box(x, y, width, height);
      content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
      content.fill();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Labels in two languages. */
  private static FlatForm bilingual() {
    FlatForm.Drawing form = sheet().words("信息表 Information", 70, 28, 20);
    form.words("单位名称 Company Name：____________________", 25, 50);
    form.blank("单位名称", 100, 48.5, "entity.name");
    form.words("小程序名称 Mini Program：____________________", 25, 62);
    form.blank("小程序名称", 105, 60.5, "miniProgram.name");
    form.words("日期 Date：____________________", 25, 74).blank("日期", 70, 72.5, "letters.date");
    return form.form("bilingual");
  }

  /** Labels with nothing to write on: where they are filled is not told. */
  private static FlatForm bare() {
    FlatForm.Drawing form = sheet().words("说明", 95, 30, 20);
    form.words("单位名称：　　　　　　　　　　联系电话：", 25, 50);
    form.words("附件：1. 营业执照复印件", 25, 62).words("联系人：", 25, 74);
    form.words("填写说明：单位名称________处不得涂改", 25, 90).blank("处", 76, 88.5, "");
    return form.form("bare");
  }

  /** A line to sign for two parties, each with its day. */
  private static FlatForm signed() {
    FlatForm.Drawing form = sheet().words("承诺书", 90, 30, 22);
    form.words("承诺人（签字）：", 25, 60).rule(60, 61, 95, 61).blank("签字", 75, 59, "");
    form.words("身份证号：", 110, 60).rule(132, 61, 185, 61);
    form.blank("承诺人身份证号", 150, 59, "signatory.idNumber");
    form.words("审核人（签字）：", 25, 75).rule(60, 76, 95, 76).blank("签字", 75, 74, "");
    form.words("身份证号：", 110, 75).rule(132, 76, 185, 76).blank("审核人身份证号", 150, 74, "");
    form.words("□已阅读　□未阅读", 25, 90);
    form.words("签署日期：", 110, 90).rule(132, 91, 185, 91);
    return form.blank("签署日期", 150, 89, Optional.of(new Content.Value("letters.date")))
        .form("signed");
  }
}
