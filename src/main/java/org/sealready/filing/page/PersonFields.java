package org.sealready.filing.page;

import java.util.List;
import org.sealready.filing.data.CodeLists;
import org.sealready.form.Condition;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Section;
import org.sealready.form.Source;
import org.sealready.form.TextKind;
import org.sealready.form.Width;
import org.sealready.rules.AnswerRules;
import org.sealready.rules.DateRules;
import org.sealready.rules.PhoneRules;

/** The fields of one contact; both contacts have the same ones. */
public record PersonFields(
    Field<Boolean> isLegalRepresentative,
    Field<String> name,
    Field<String> idType,
    Field<String> idNumber,
    Field<String> idValidFrom,
    Field<String> idValidTo,
    Field<String> mobile,
    Field<String> emergencyPhone,
    Field<String> email,
    Field<String> officePhone,
    Field<String> position) {

  /**
   * @param group group of the filing file
   * @param platform object of the platform's dictionary, ending in a dot
   * @param letter title of the letter that a contact needs who is not the legal representative
   */
  static PersonFields of(String group, String platform, String letter) {
    Field<Boolean> isLegalRepresentative = isLegalRepresentative(group, letter);
    Field<String> idType =
        Fields.choice(group + ".idType", "证件类型", CodeLists.IDENTITY_DOCUMENTS)
            .platform(platform + "certificate_type")
            .width(Width.SHORT)
            .besidePrevious()
            .must(AnswerRules.required());
    Field<String> from =
        Fields.day(group + ".idValidFrom", "证件有效期自", false)
            .platform(platform + "certificate_validity_date_start")
            .width(Width.SHORT)
            .must(AnswerRules.required());
    Field<String> mobile =
        Fields.text(group + ".mobile", "手机号码", TextKind.PHONE, 20)
            .hint("本人在用、能收短信，审核时会打来。")
            .platform(platform + "mobile")
            .width(Width.HALF)
            .must(AnswerRules.required())
            .must(PhoneRules.mobile());
    return new PersonFields(
        isLegalRepresentative,
        name(group, platform),
        idType,
        idNumber(group, platform, idType),
        from,
        validTo(group, platform, from),
        mobile,
        emergencyPhone(group, platform, mobile),
        email(group, platform),
        officePhone(group),
        position(group, isLegalRepresentative));
  }

  private static Field<Boolean> isLegalRepresentative(String group, String letter) {
    Field<Boolean> field =
        Fields.yesNo(group + ".isLegalRepresentative", "是不是法定代表人或经营者本人", "是本人", "不是本人")
            .hint("由本人担任不需要授权书，手续最少。分支机构指证件上的负责人。")
            .when(EntityPage.IS_ORGANISATION)
            .must(AnswerRules.required());
    return field.note(
        Condition.is(field, false), group + ".letter", "不是本人：需要一份《" + letter + "》，已加入文书。");
  }

  private static Field<String> name(String group, String platform) {
    return Fields.person(group + ".name", "姓名")
        .hint("照证件原样，生僻字也照原样填写。")
        .platform(platform + "name")
        .width(Width.WIDE)
        .must(AnswerRules.required());
  }

  private static Field<String> idNumber(String group, String platform, Field<String> idType) {
    return Fields.identityNumber(group + ".idNumber", "证件号码", idType)
        .hint("居民身份证为正面“公民身份号码”一栏，18 位。")
        .platform(platform + "certificate_number")
        .must(AnswerRules.required());
  }

  private static Field<String> validTo(String group, String platform, Field<String> from) {
    return Fields.day(group + ".idValidTo", "证件有效期至", true)
        .platform(platform + "certificate_validity_date_end")
        .width(Width.SHORT)
        .besidePrevious()
        .must(AnswerRules.required())
        .must(DateRules.period(from))
        .must(DateRules.notExpired());
  }

  private static Field<String> emergencyPhone(String group, String platform, Field<String> mobile) {
    return Fields.text(group + ".emergencyPhone", "应急联系电话", TextKind.PHONE, 20)
        .hint("另一个接得通的号码，手机或座机都可以。")
        .platform(platform + "emergency_contact")
        .width(Width.HALF)
        .besidePrevious()
        .must(AnswerRules.required())
        .must(PhoneRules.phone())
        .must(emergencyDiffers(mobile));
  }

  private static Rule<String> emergencyDiffers(Field<String> mobile) {
    return AnswerRules.differsFrom(
        mobile,
        "emergency-same-as-mobile",
        "应急电话不能与手机相同，平台会退回。",
        "请填另一个接得通的号码，手机或座机都可以。",
        new Source("微信小程序备案填写指引", "2023"));
  }

  private static Field<String> email(String group, String platform) {
    return Fields.text(group + ".email", "电子邮箱", TextKind.EMAIL, 100)
        .hint("审核结果也会发到这里。")
        .platform(platform + "email")
        .width(Width.HALF)
        .must(AnswerRules.required())
        .must(PhoneRules.mail());
  }

  private static Field<String> officePhone(String group) {
    return Fields.line(group + ".officePhone", "办公电话", TextKind.PHONE, 20)
        .hint("选填，例如 010-82345678。")
        .width(Width.HALF)
        .besidePrevious()
        .must(PhoneRules.phoneAside());
  }

  private static Field<String> position(String group, Field<Boolean> isLegalRepresentative) {
    return Fields.text(group + ".position", "职务", TextKind.PLAIN, 30)
        .hint("印在授权书上，例如运营主管。")
        .when(Condition.is(isLegalRepresentative, false))
        .width(Width.HALF)
        .must(PositionRule.POSITION);
  }

  /** The sections of the contact's page below the question who it is. */
  List<Section> sections(String group, Condition when) {
    return List.of(
        Section.of(
                group + "-identity",
                "身份",
                "照证件填写；证件快到期的请先换证。",
                name,
                idType,
                idNumber,
                idValidFrom,
                idValidTo,
                position)
            .when(when),
        Section.of(
                group + "-reach",
                "联系方式",
                "审核时会打电话核实，请保证接得通。",
                mobile,
                emergencyPhone,
                email,
                officePhone)
            .when(when));
  }
}
