package org.sealready.filing.page;

import static org.sealready.form.Condition.isOneOf;

import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Titles;
import org.sealready.form.Field;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Section;
import org.sealready.form.Width;
import org.sealready.rules.AnswerRules;

/** 法定代表人或经营者: the person who signs for an organisation, a section of its page. */
public final class LegalRepresentative {

  private static final String LEGAL_PERSON = "icp_subject.legal_person_info.";

  public static final Field<String> NAME =
      Fields.person("entity.legalRepresentativeName", "法定代表人或经营者姓名")
          .hint("照证件原样，生僻字也照原样填写。")
          .platform(LEGAL_PERSON + "name")
          .width(Width.WIDE)
          .must(AnswerRules.required());

  public static final Field<String> ID_TYPE =
      Fields.choice("entity.legalRepresentativeIdType", "法定代表人证件类型", CodeLists.IDENTITY_DOCUMENTS)
          .width(Width.SHORT)
          .besidePrevious()
          .must(AnswerRules.required());

  public static final Field<String> ID_NUMBER =
      Fields.identityNumber("entity.legalRepresentativeIdNumber", "法定代表人证件号码", ID_TYPE)
          .platform(LEGAL_PERSON + "certificate_number")
          .must(AnswerRules.required());

  public static final Field<String> FOREIGN_NAME =
      Fields.person("entity.legalRepresentativeForeignName", "法定代表人外文姓名")
          .hint("护照上的写法；证照上只有中文名时填写。")
          .when(isOneOf(ID_TYPE, CodeLists.FOREIGN_DOCUMENTS))
          .width(Width.WIDE);

  public static final Field<String> TITLE =
      Fields.choice(
              "entity.signatoryTitle",
              "签字人身份",
              Options.fixed(
                  "signatory-titles",
                  Titles.ALL.stream().map(title -> Option.of(title, title)).toList()))
          .hint("证件上对这个人的叫法，会印在签字栏；已按证件判断，不对可以改。")
          .width(Width.HALF);

  public static final Field<Boolean> HAS_SEAL =
      Fields.yesNo("entity.hasSeal", "有没有公章", "有公章", "没有公章")
          .hint("没有公章的个体工商户，文书改为签字并按指印。")
          .must(AnswerRules.required());

  static final Section SECTION =
      Section.of(
          "entity-legal-representative",
          "法定代表人或经营者",
          "文书由这个人签字。分支机构填负责人，合伙企业填执行事务合伙人。",
          NAME,
          ID_TYPE,
          ID_NUMBER,
          FOREIGN_NAME,
          TITLE,
          HAS_SEAL);

  private LegalRepresentative() {}
}
