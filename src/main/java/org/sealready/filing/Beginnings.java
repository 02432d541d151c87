package org.sealready.filing;

import java.util.List;
import java.util.Optional;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.form.Answers;
import org.sealready.form.StartingPoint;

/** The first question: the kinds of filing to choose from. */
final class Beginnings {

  /**
   * That an overseas entity files nothing: answers of the platform in its developer community. What
   * there is to know besides is the list of entities from outside.
   */
  private static final String OVERSEAS =
      "境外主体的小程序不用在内地备案，也没有备案年审（微信开发者社区官方问答，2026-11 查阅）。"
          + "手里有内地的营业执照或代表机构登记证的，请点“重新选择”，选“单位”接着往下填。";

  static final List<StartingPoint> STARTING_POINTS =
      List.of(
          new StartingPoint(
              "organisation",
              "单位",
              "公司、个体工商户、事业单位、社会组织等，凭营业执照或登记证书备案。",
              "最省手续的办法：由法定代表人（个体工商户为经营者）一人担任主体负责人、小程序负责人和管理员，授权书一份都不用。",
              organisation(),
              ""),
          new StartingPoint("individual", "个人", "以自己的身份证件备案，不需要公章。", "", individual(), ""),
          new StartingPoint(
              "overseas",
              "境外主体",
              "在境外注册、没有内地登记证照的公司或机构。",
              "内地单位请港澳台居民或外国人当负责人的，要的证件也写在里面。",
              Answers.empty(),
              OVERSEAS));

  private Beginnings() {}

  private static Answers organisation() {
    return Answers.empty()
        .with(EntityPage.TYPE, CodeLists.ENTERPRISE)
        .with(EntityPage.CERTIFICATE_TYPE, AnswerFillings.usual(Optional.of(CodeLists.ENTERPRISE)))
        .with(LegalRepresentative.ID_TYPE, CodeLists.RESIDENT_ID)
        .with(EntityContactPage.PERSON.idType(), CodeLists.RESIDENT_ID)
        .with(MiniProgramContactPage.PERSON.idType(), CodeLists.RESIDENT_ID);
  }

  private static Answers individual() {
    return Answers.empty()
        .with(EntityPage.TYPE, CodeLists.INDIVIDUAL)
        .with(EntityPage.CERTIFICATE_TYPE, CodeLists.RESIDENT_ID);
  }
}
