package org.sealready.filing.page;

import java.util.ArrayList;
import java.util.List;
import org.sealready.form.Condition;
import org.sealready.form.Page;
import org.sealready.form.Section;

/** 主体负责人: the person responsible for the entity. */
public final class EntityContactPage {

  public static final String LETTER_TITLE = "主体负责人授权书";

  public static final PersonFields PERSON =
      PersonFields.of("entityContact", "icp_subject.principal_info.", LETTER_TITLE);

  public static final Page PAGE =
      new Page("entityContact", "主体负责人", "管局与平台有事先找这个人；多数省份要求由法定代表人担任。", true, sections());

  private EntityContactPage() {}

  private static List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(Section.of("entityContact-who", "由谁负责", "", PERSON.isLegalRepresentative()));
    sections.addAll(PERSON.sections("entityContact", Condition.ALWAYS));
    return sections;
  }
}
