package org.sealready.filing.page;

import static org.sealready.form.Condition.is;
import static org.sealready.form.Condition.not;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Regions;
import org.sealready.form.Condition;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.form.Section;
import org.sealready.form.TextKind;
import org.sealready.form.Width;
import org.sealready.rules.AnswerRules;
import org.sealready.rules.CertificateRules;
import org.sealready.rules.DateRules;
import org.sealready.rules.NameRules;
import org.sealready.rules.PersonIdRules;
import org.sealready.rules.RuleFactory;

/** 主体信息: who files. */
public final class EntityPage {

  private static final String BASE = "icp_subject.base_info.";
  private static final String ORGANISATION = "icp_subject.organize_info.";

  public static final Field<String> TYPE =
      Fields.choice("entity.type", "主体性质", CodeLists.SUBJECT_TYPES)
          .hint("与小程序认证时选的主体类型一致。个体工商户选“企业”。")
          .platform(BASE + "type")
          .width(Width.HALF)
          .must(AnswerRules.required());

  public static final Condition IS_INDIVIDUAL = is(TYPE, CodeLists.INDIVIDUAL);
  public static final Condition IS_ORGANISATION = not(IS_INDIVIDUAL);

  public static final Field<String> CERTIFICATE_TYPE =
      Fields.choice("entity.certificateType", "证件类型", CodeLists.certificatesBy(TYPE))
          .platform(ORGANISATION + "certificate_type")
          .width(Width.HALF)
          .must(AnswerRules.required());

  public static final Field<String> NAME =
      Fields.text("entity.name", "主办单位名称", TextKind.PLAIN, 100)
          .hint("一字不差地照抄证件，括号的全角半角也照证件；个人填姓名。")
          .platform(BASE + "name")
          .must(AnswerRules.required())
          .must(RuleFactory.onlyIf(IS_INDIVIDUAL, NameRules.personName()));

  public static final Field<String> CERTIFICATE_NUMBER =
      Fields.text("entity.certificateNumber", "证件号码", TextKind.CODE, 40)
          .hint("营业执照等写 18 位统一社会信用代码；个人写身份证件号码。")
          .platform(ORGANISATION + "certificate_number")
          .sensitive(IS_INDIVIDUAL)
          .width(Width.WIDE)
          .reading(NumberReadings.CREDIT_CODE)
          .reading(NumberReadings.BIRTH)
          .must(AnswerRules.required())
          .must(
              RuleFactory.onlyIf(
                  IS_ORGANISATION, CertificateRules.certificateNumber(CERTIFICATE_TYPE)))
          .must(PersonIdRules.personIdNumber(CERTIFICATE_TYPE));

  public static final Field<String> CERTIFICATE_ADDRESS =
      Fields.text("entity.certificateAddress", "证件住所", TextKind.PLAIN, 200)
          .hint("证件上“住所”或“地址”一栏的原文，从省市写起。")
          .platform(ORGANISATION + "certificate_address")
          .must(RuleFactory.onlyIf(IS_ORGANISATION, AnswerRules.required()));

  public static final Field<String> CERTIFICATE_VALID_FROM =
      Fields.dayAside("entity.certificateValidFrom", "证件有效期自", false, Optional.empty())
          .hint("证件没有写就不填。")
          .when(IS_ORGANISATION)
          .width(Width.SHORT);

  public static final Field<String> CERTIFICATE_VALID_TO =
      Fields.dayAside(
              "entity.certificateValidTo", "证件有效期至", true, Optional.of(CERTIFICATE_VALID_FROM))
          .when(IS_ORGANISATION)
          .width(Width.SHORT)
          .besidePrevious()
          .must(DateRules.notExpired());

  public static final Field<String> PROVINCE =
      Fields.choice("entity.province", "省份", Regions.PROVINCES)
          .platform(BASE + "province")
          .width(Width.SHORT)
          .must(AnswerRules.required());

  public static final Field<String> CITY =
      Fields.choice("entity.city", "城市", Regions.below("cities", PROVINCE))
          .platform(BASE + "city")
          .width(Width.SHORT)
          .besidePrevious()
          .must(AnswerRules.required());

  public static final Field<String> DISTRICT =
      Fields.choice("entity.district", "区县", Regions.below("districts", CITY))
          .platform(BASE + "district")
          .width(Width.SHORT)
          .besidePrevious()
          .must(AnswerRules.required());

  public static final Field<String> ADDRESS =
      Fields.text("entity.address", "通讯地址", TextKind.PLAIN, 200)
          .hint("不写省市区，从街道或路名写到门牌号、房间号。")
          .platform(BASE + "address")
          .must(AnswerRules.required());

  public static final Field<String> BUSINESS_SCOPE =
      Fields.note("entity.businessScope", "经营范围", 3000).hint("选填。照执照抄上，可以查出容易被问到前置审批的字词。");

  public static final Field<Boolean> FILED_BEFORE =
      Fields.yesNo("entity.filedBefore", "以前有没有备过案", "备过", "没有备过").hint("网站、App、其他小程序的备案都算。");

  public static final Field<String> FILED_PROVINCE =
      Fields.choice("entity.filedProvince", "当时备案的省份", Regions.PROVINCES)
          .hint("同一主体在各平台只能用同一个省份备案。")
          .when(is(FILED_BEFORE, true))
          .width(Width.HALF);

  public static final Field<String> RECORD_NUMBER =
      Fields.text("entity.recordNumber", "主体备案号", TextKind.NUMBER, 40)
          .hint("例如 京ICP备12345678号；不知道可以不填。")
          .platform(BASE + "record_number")
          .when(is(FILED_BEFORE, true))
          .width(Width.HALF)
          .besidePrevious();

  public static final Field<String> FORMER_NAME =
      Fields.line("entity.formerName", "曾用名称", TextKind.PLAIN, 100)
          .hint("改过名的单位填写，没有就不填。")
          .when(IS_ORGANISATION);

  public static final Field<String> REMARK =
      Fields.prose("entity.remark", "主体信息备注", 0, 500)
          .hint("选填。例如没有门牌号时写明“已是最详细地址”。")
          .platform(BASE + "comment");

  public static final Page PAGE =
      new Page(
          "entity",
          "主体信息",
          "平台会拿这一页与证件、工商登记逐字比对，照证件抄写最稳妥。",
          true,
          List.of(
              Section.of("entity-kind", "主体是谁", "先选性质，再选手里的证件。", TYPE, CERTIFICATE_TYPE),
              Section.of(
                  "entity-certificate",
                  "证件内容",
                  "对着证件填写，一个字、一个括号也不要改。",
                  NAME,
                  CERTIFICATE_NUMBER,
                  CERTIFICATE_ADDRESS,
                  CERTIFICATE_VALID_FROM,
                  CERTIFICATE_VALID_TO),
              Section.of(
                  "entity-region",
                  "所在地区与通讯地址",
                  "省份要与证件一致；开发区、高新区请选所属的行政区。",
                  PROVINCE,
                  CITY,
                  DISTRICT,
                  ADDRESS),
              LegalRepresentative.SECTION.when(IS_ORGANISATION),
              Section.of(
                  "entity-history",
                  "以往备案与补充说明",
                  "没有的可以不填。",
                  FILED_BEFORE,
                  FILED_PROVINCE,
                  RECORD_NUMBER,
                  FORMER_NAME,
                  REMARK),
              Section.of("entity-scope", "经营范围", "", BUSINESS_SCOPE).when(IS_ORGANISATION)));

  private EntityPage() {}
}
