package org.sealready.filing.rule;

import java.util.List;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.data.PaperPlace;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Condition;
import org.sealready.form.Field;
import org.sealready.form.Question;

/** The questions that no rule can answer, asked once before the filing is submitted. */
public final class FilingQuestions {

  private static final Condition FILED = Condition.is(EntityPage.FILED_BEFORE, true);
  private static final Field<String> MOBILE = EntityContactPage.PERSON.mobile();

  private FilingQuestions() {}

  /** All of them; some are asked in certain provinces only. */
  public static List<Question> all(Provinces provinces) {
    return List.of(
        Question.of(
            "registry-abnormal",
            EntityPage.CERTIFICATE_NUMBER,
            EntityPage.IS_ORGANISATION,
            "在国家企业信用信息公示系统里，单位有没有被列入经营异常，或被吊销、注销？",
            Question.YES,
            "单位在工商登记上状态异常，备案会被退回。",
            "请先到登记机关移出异常名录，再提交备案。",
            FilingSources.CLOUD),
        PaperPlace.named(
            Question.of(
                "name-change-letter",
                EntityPage.FORMER_NAME,
                new Condition.IsAnswered(EntityPage.FORMER_NAME),
                "单位改过名，登记机关出具的更名证明准备好了吗？",
                Question.NO,
                "单位改过名，平台可能要更名证明。",
                "请到登记机关开具名称变更证明，在平台传到“{0}”（{1} 张）。",
                FilingSources.PLATFORM),
            "nameChange"),
        Question.of(
            "other-order",
            EntityPage.FILED_BEFORE,
            Condition.ALWAYS,
            "这个主体现在有没有别的备案正在办理（网站、App、别的平台都算）？",
            Question.YES,
            "同一主体同时只能办一件，另一件没有办完，这一件会被退回。",
            "请等另一件办完或撤回以后，再提交这一件。",
            FilingSources.CLOUD),
        Question.of(
            "older-filing-same",
            EntityPage.FILED_BEFORE,
            FILED,
            "以前备案登记的名称、证件号码和负责人，与这次填写的完全一样吗？",
            Question.NO,
            "与以前的备案不一致，会被退回。",
            "请先在原来的平台办理变更备案，或者注销以后重新备案。",
            FilingSources.REJECTIONS),
        Question.of(
            "shell-entity",
            EntityPage.FILED_BEFORE,
            Condition.all(
                FILED,
                Condition.not(
                    Condition.isOneOf(EntityPage.PROVINCE, provinces.with(Demand.SHELL_ENTITY)))),
            "以前备案的网站和应用是不是都注销了，只剩下主体？",
            Question.YES,
            "只剩主体的备案叫空壳主体，这个省份通常要先注销它。",
            "请先向当地通信管理局申请注销空壳主体，大约五个工作日，再提交备案。",
            provinces.source()),
        Question.of(
            "contact-elsewhere",
            MOBILE,
            EntityPage.IS_ORGANISATION,
            "负责人本人有没有登记在别的单位的备案里？",
            Question.YES,
            "一个人通常只能担任一个单位的负责人，重复会被退回。",
            "请换一位负责人，或者先变更另一个单位的备案。",
            FilingSources.CLOUD),
        Question.of(
            "reachable",
            MOBILE,
            Condition.ALWAYS,
            "提交后几天内，负责人能接到陌生来电吗？",
            Question.NO,
            "电话无人接听，备案会退回重来。",
            "请换一位接得通的负责人，或等他方便的时候再提交。",
            FilingSources.SMS),
        Question.of(
            "name-taken",
            MiniProgramPage.NAME,
            Condition.ALWAYS,
            "这个名称有没有被别人备过案（可以到工信部备案网站查询）？",
            Question.YES,
            "别人已经用这个名称备案，后提交的会被退回。",
            "请先在小程序后台改一个名称，再提交备案。",
            FilingSources.REMARKS),
        Question.of(
            "account-complete",
            MiniProgramPage.APP_ID,
            Condition.ALWAYS,
            "小程序的头像、简介、类目都设置好，并且完成认证了吗？",
            Question.NO,
            "小程序资料不全或没有认证，后台不让提交备案。",
            "请先在小程序后台补全资料、选好类目、完成认证。",
            FilingSources.PLATFORM),
        Question.of(
            "face-check",
            MiniProgramContactPage.PERSON.name(),
            Condition.ALWAYS,
            "小程序负责人能本人刷脸吗（白色背景、不遮挡、衣着整齐）？",
            Question.NO,
            "刷脸核身通不过，备案提交不了。",
            "请改由能够本人刷脸的管理员担任小程序负责人。",
            FilingSources.PLATFORM),
        Question.of(
            "pictures",
            EntityPage.CERTIFICATE_TYPE,
            Condition.ALWAYS,
            "证件照片都合格吗：原件彩色、四角完整、不反光、没有别的水印、正反面没放反、JPG 或 PNG、2 MB 以内？",
            Question.NO,
            "照片不合格是最常见的退回原因之一。",
            "请把原件放平重拍或重新扫描，存成 2 MB 以内的 JPG 或 PNG，短边不小于 720 像素。",
            FilingSources.MATERIALS),
        Question.of(
            "letters-ready",
            LettersPage.DATE,
            EntityPage.IS_ORGANISATION,
            "文书都签了名、写上日期、盖了公章吗？平台或管局有固定格式的用了吗？",
            Question.NO,
            "没有签名、日期、公章，或者用错格式的文书会被退回。",
            "请补齐签名、日期和公章；有固定格式的，请照固定格式重新打印。",
            FilingSources.MATERIALS));
  }
}
