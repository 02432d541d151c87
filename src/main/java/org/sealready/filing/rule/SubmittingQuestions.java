package org.sealready.filing.rule;

import java.util.List;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.page.EntityContactPage;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.page.MiniProgramContactPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.filing.page.PersonFields;
import org.sealready.form.Condition;
import org.sealready.form.Question;

/** The questions about the way through the platform: what is open, who is reached, what lapses. */
public final class SubmittingQuestions {

  private static final PersonFields ENTITY_CONTACT = EntityContactPage.PERSON;
  private static final String GUANGDONG = "440000";
  private static final Condition FILED = Condition.is(EntityPage.FILED_BEFORE, true);

  public static final List<Question> ALL =
      List.of(
          Question.of(
              "entry-open",
              MiniProgramPage.NAME,
              Condition.ALWAYS,
              "小程序后台的“小程序备案”现在点得进去吗？",
              Question.NO,
              "入口没有开放：名称里有敏感词、管局系统在维护，或当天的名额用完时会这样。",
              "请第二天 10 点以后再看一次；还是进不去的，请先在小程序后台换一个名称。",
              FilingSources.ENTRANCE),
          Question.of(
              "quota",
              EntityPage.FILED_BEFORE,
              FILED,
              "这个主体已经备案的小程序到上限了吗（个人、个体工商户各 5 个，其他单位 50 个）？",
              Question.YES,
              "到了上限，平台不再受理新的小程序备案。",
              "请先注销不再使用的小程序备案，再提交这一件。",
              FilingSources.PLATFORM_FAQ),
          Question.of(
              "change-order",
              EntityPage.RECORD_NUMBER,
              FILED,
              "以前的备案现在有没有变更正在办理？",
              Question.YES,
              "变更没有办完，新的备案会被退回。",
              "请等变更办完或撤回以后，再提交这一件。",
              FilingSources.CLOUD),
          Question.of(
              "number-elsewhere",
              ENTITY_CONTACT.mobile(),
              EntityPage.IS_ORGANISATION,
              "负责人的手机号有没有登记在别的单位的备案里？",
              Question.YES,
              "一个号码通常只能用在一个单位的备案里，重复会被退回。",
              "请换一个号码，或者先变更另一个单位的备案。",
              FilingSources.CLOUD),
          Question.of(
              "mail-elsewhere",
              ENTITY_CONTACT.email(),
              EntityPage.IS_ORGANISATION,
              "负责人的邮箱有没有用在别的小程序或公众号的备案里？",
              Question.YES,
              "有服务商的说明要求邮箱从没有用在别的备案里。",
              "请尽量换一个没有用过的邮箱；只有这一个的，可以保留。",
              FilingSources.PROVIDER_GUIDE),
          Question.of(
              "sms-in-time",
              ENTITY_CONTACT.mobile(),
              Condition.ALWAYS,
              "收到 12381 的短信后，负责人能在 24 小时内完成核验吗？",
              Question.NO,
              "短信超时没有核验，备案会退回重来。",
              "请等他方便的时候再提交；核验时要填验证码、手机号和证件号码后六位。",
              FilingSources.SMS),
          Question.of(
              "sms-both",
              MiniProgramContactPage.PERSON.mobile(),
              Condition.is(MiniProgramContactPage.SAME_AS_ENTITY_CONTACT, false),
              "两位负责人都知道可能各收到一条 12381 短信，各自要核验吗？",
              Question.NO,
              "首次备案有两位负责人的，有的资料写明两人都要核验，有的说只要主体负责人核验。",
              "请提前告诉两位都留意短信；“誊抄表”页可以打印短信提示卡给他们。",
              FilingSources.ACTIVATION),
          Question.of(
              "letters-signature",
              LettersPage.DATE,
              EntityPage.IS_ORGANISATION,
              "文书上的签名是手写的、一笔一画不连笔吗？",
              Question.NO,
              "连笔的签名认不出来，会被退回。",
              "请由签字人工整地重签一份。",
              FilingSources.MATERIALS),
          Question.of(
              "name-stamp",
              LettersPage.DATE,
              Condition.all(
                  EntityPage.IS_ORGANISATION, Condition.is(EntityPage.PROVINCE, GUANGDONG)),
              "文书上有没有用人名章代替签名？",
              Question.YES,
              "资料写明广东不接受人名章，要手写签名。",
              "请由签字人手写签名，重做一份。",
              FilingSources.CLOUD),
          Question.of(
              "face-check-last",
              MiniProgramContactPage.PERSON.name(),
              Condition.ALWAYS,
              "刷脸核身放在最后做吗（文书和照片都备齐以后）？",
              Question.NO,
              "刷脸通过后只保留 3 天，认证和备案一起办的只有 1 天，过期要重做。",
              "请先备齐文书和照片；刷脸的消息发给小程序管理员，24 小时内有效，最后再做。",
              FilingSources.FACE_CHECK));

  private SubmittingQuestions() {}
}
