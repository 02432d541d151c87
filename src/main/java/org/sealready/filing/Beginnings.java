package org.sealready.filing;

import java.util.List;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LegalRepresentative;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.form.Answers;
import org.sealready.form.StartingPoint;

/** The first question: the kinds of filing to choose from. */
final class Beginnings {

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
              "",
              Answers.empty(),
              "境外主体的小程序不用在内地备案，也没有年审，您可以放心使用。" + "以后若由内地的公司、分公司或代表机构来办，再回到这里选“单位”。"));

  private Beginnings() {}

  private static Answers organisation() {
    return Answers.empty()
        .with(EntityPage.TYPE, CodeLists.ENTERPRISE)
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
