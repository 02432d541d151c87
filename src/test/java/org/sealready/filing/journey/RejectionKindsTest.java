package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.rules.rejection.RejectionReader;

/** Every field, picture and letter with every kind of trouble, as people put it. */
class RejectionKindsTest {

  private static final RejectionReader READER = Rejections.reader();

  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry("entity.name", List.of("主体名称", "单位名称", "公司名称")),
          Map.entry("entity.certificateNumber", List.of("统一社会信用代码", "主体证件号码", "营业执照号")),
          Map.entry("entity.certificateAddress", List.of("证件住所", "执照住所")),
          Map.entry("entity.address", List.of("通讯地址", "通信地址")),
          Map.entry("entity.legalRepresentativeName", List.of("法定代表人姓名", "法人信息")),
          Map.entry("entity.legalRepresentativeIdNumber", List.of("法人身份证号", "法定代表人证件号码")),
          Map.entry("entity.remark", List.of("主体备注")),
          Map.entry("miniProgram.name", List.of("小程序名称", "小程序名字")),
          Map.entry("miniProgram.remark", List.of("小程序备注", "备注")),
          Map.entry("entityContact.name", List.of("主体负责人姓名")),
          Map.entry("entityContact.idNumber", List.of("主体负责人身份证号码", "身份证号")),
          Map.entry("entityContact.idValidTo", List.of("主体负责人身份证有效期")),
          Map.entry("entityContact.mobile", List.of("主体负责人手机号", "手机号码", "联系电话")),
          Map.entry("entityContact.officePhone", List.of("主体负责人办公电话", "座机")),
          Map.entry("miniProgramContact.name", List.of("小程序负责人名字")),
          Map.entry("miniProgramContact.email", List.of("小程序负责人邮箱")),
          Map.entry("miniProgramContact.emergencyPhone", List.of("小程序负责人应急电话")),
          Map.entry("miniProgramContact.idValidFrom", List.of("小程序负责人身份证有效期起始日期")));

  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "entity.type", List.of("主体性质", "单位性质"),
          "entity.certificateType", List.of("主体证件类型"),
          "entity.province", List.of("备案省份", "所在地区"),
          "entity.city", List.of("所在城市"),
          "entity.district", List.of("备案区县", "区县"),
          "miniProgram.serviceTypes", List.of("服务内容类型", "服务类目"),
          "miniProgram.preApprovals", List.of("前置审批", "前置审批项"),
          "miniProgramContact.idType", List.of("小程序负责人证件类型"));

  private static final Map<String, List<String>> PICTURES =
      Map.of(
          "certificate", List.of("营业执照", "执照照片", "主体证件照片"),
          "entityContact.idFront", List.of("主体负责人身份证人像面", "身份证正面", "身份证头像那面"),
          "entityContact.idBack", List.of("主体负责人身份证国徽面", "身份证反面", "身份证国徽那一面"),
          "miniProgramContact.idFront", List.of("小程序负责人身份证照片"),
          "miniProgramContact.idBack", List.of("小程序负责人身份证背面"),
          "legalRepresentative.idFront", List.of("法人身份证正面"),
          "legalRepresentative.idBack", List.of("法定代表人身份证国徽面"),
          "inHand", List.of("手持身份证照片"),
          "residencePermit", List.of("居住证"),
          "nameChange", List.of("更名函"));

  private static final Map<String, List<String>> LETTERS =
      Map.of(
          "commitment", List.of("承诺书", "互联网信息服务承诺书"),
          "entity-contact-authorization", List.of("授权书", "主体负责人授权书"),
          "mini-program-contact-authorization", List.of("小程序负责人授权书"),
          "no-pre-approval-commitment", List.of("不涉及前置审批承诺书"),
          "explanation", List.of("情况说明"),
          "authenticity-commitment", List.of("真实性承诺书"));

  private static final List<String> WRITTEN =
      List.of(
          "没写", "没填", "漏填了", "忘填了", "少了一位", "漏了", "多了一个", "打错了", "填错了", "写错", "填反了", "是空的", "空着",
          "还没填", "不对", "不一致", "有错别字", "没填全", "为空", "少填了一个字", "填成别人的了", "对不上");

  private static final List<String> CHOSEN =
      List.of("没选", "没有选", "选错了", "漏选", "没勾", "选反了", "不对", "为空", "没填", "不一致", "忘选了");

  private static final List<String> TAKEN =
      List.of(
          "没传", "忘传了", "漏传", "没上传", "模糊", "看不清", "糊了", "拍糊了", "反光", "太暗", "传错了", "缺角", "没拍全", "不清楚",
          "打不开", "有水印", "是复印件", "没拍清楚", "被挡住了", "是黑白的");

  private static final List<String> SIGNED =
      List.of(
          "没传", "没盖章", "忘盖章了", "漏签字", "没签名", "没写日期", "日期不对", "过期了", "看不清", "名字写错了", "模板不对", "缺",
          "没交", "公章盖糊了", "填错了", "忘签了");

  private static final List<String> FINE =
      List.of("没有问题", "没问题", "无误", "都没有问题", "是对的", "正常", "正确", "已经改好了", "不用改", "没毛病");

  private static int differing(
      Map<String, List<String>> texts, List<String> troubles, List<String> differing) {
    int asked = 0;
    for (Map.Entry<String, List<String>> each : texts.entrySet()) {
      for (String name : each.getValue()) {
        for (String trouble : troubles) {
          List<String> read =
              READER.read(name + trouble).stream()
                  .map(item -> item.field().orElse("none") + (item.advice().isEmpty() ? "!" : ""))
                  .toList();
          asked++;
          if (!read.equals(List.of(each.getKey()))) {
            differing.add(name + trouble + " " + read);
          }
        }
      }
    }
    return asked;
  }

  @Test
  void everyKindOfTroubleIsFoundAtWhatItIsSaidOf() {
    List<String> differing = new ArrayList<>();
    int asked =
        differing(TEXTS, WRITTEN, differing)
            + differing(CHOICES, CHOSEN, differing)
            + differing(PICTURES, TAKEN, differing)
            + differing(LETTERS, SIGNED, differing);
    System.out.printf("faults: kinds of trouble %d, read otherwise %d%n", asked, differing.size());
    assertEquals(List.of(), differing);
    assertTrue(asked > 1000);
  }

  @Test
  void whatIsSaidToBeRightIsNoReason() {
    List<String> named = new ArrayList<>();
    int asked = 0;
    for (Map<String, List<String>> texts : List.of(TEXTS, CHOICES, PICTURES, LETTERS)) {
      for (String name : texts.values().stream().flatMap(List::stream).toList()) {
        for (String fine : FINE) {
          List<RejectionItem> items = READER.read(name + fine + "，邮箱错误");
          asked++;
          boolean isMail =
              items.size() == 1
                  && items.getFirst().field().filter(id -> id.endsWith(".email")).isPresent();
          if (!isMail) {
            named.add(name + fine + " " + items.stream().map(RejectionItem::field).toList());
          }
        }
      }
    }
    System.out.printf("faults: things said to be right %d, named %d%n", asked, named.size());
    assertEquals(List.of(), named);
    assertTrue(asked > 500);
  }
}
