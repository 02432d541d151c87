package org.sealready.filing.page;

import static org.sealready.form.Condition.is;

import java.util.ArrayList;
import java.util.List;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.form.Section;
import org.sealready.rules.AnswerRules;

/** 小程序负责人: the person responsible for the Mini Program, who passes the platform's face check. */
public final class MiniProgramContactPage {

  public static final String LETTER_TITLE = "小程序负责人授权书";

  public static final Field<Boolean> SAME_AS_ENTITY_CONTACT =
      Fields.yesNo("miniProgramContact.sameAsEntityContact", "由谁担任小程序负责人", "与主体负责人相同", "另一位同事")
          .when(EntityPage.IS_ORGANISATION)
          .must(AnswerRules.required());

  public static final PersonFields PERSON =
      PersonFields.of("miniProgramContact", "icp_applets.principal_info.", LETTER_TITLE);

  public static final Field<Boolean> IS_ADMINISTRATOR = isAdministrator();

  public static final Page PAGE =
      new Page("miniProgramContact", "小程序负责人", "平台会请这位负责人刷脸核身，所以要由小程序的管理员担任。", true, sections());

  private MiniProgramContactPage() {}

  private static Field<Boolean> isAdministrator() {
    Field<Boolean> field =
        Fields.yesNo("miniProgramContact.isAdministrator", "是不是小程序的管理员", "是管理员", "还不是")
            .when(EntityPage.IS_ORGANISATION);
    return field.note(
        is(field, false),
        "miniProgramContact.administrator",
        "还不是管理员：请先在小程序后台把管理员换成这位负责人，或改由管理员担任，否则刷脸核身通不过。");
  }

  private static List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        Section.of(
            "miniProgramContact-who",
            "由谁负责",
            "可以和主体负责人是同一个人。",
            SAME_AS_ENTITY_CONTACT,
            PERSON.isLegalRepresentative().when(is(SAME_AS_ENTITY_CONTACT, false)),
            IS_ADMINISTRATOR));
    sections.addAll(PERSON.sections("miniProgramContact", is(SAME_AS_ENTITY_CONTACT, false)));
    return sections;
  }
}
