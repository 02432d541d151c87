package org.sealready.filing.page;

import java.util.List;
import org.sealready.filing.data.CodeLists;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.Guide;
import org.sealready.form.Page;
import org.sealready.form.Section;
import org.sealready.form.TextKind;
import org.sealready.form.Width;
import org.sealready.rules.AnswerRules;
import org.sealready.rules.PlatformRules;

/** 小程序信息: what is filed. */
public final class MiniProgramPage {

  private static final String BASE = "icp_applets.base_info.";

  public static final Field<String> NAME =
      Fields.text("miniProgram.name", "小程序名称", TextKind.PLAIN, 60)
          .hint("与小程序后台显示的名称一字不差。")
          .platform(BASE + "name")
          .width(Width.WIDE)
          .must(AnswerRules.required())
          .must(PlatformRules.miniProgramName());

  public static final Field<String> APP_ID =
      Fields.text("miniProgram.appId", "AppID", TextKind.LOWER_CODE, 18)
          .hint("以 wx 开头的 18 位，请从小程序后台复制。")
          .platform(BASE + "appid")
          .width(Width.WIDE)
          .must(AnswerRules.required())
          .must(PlatformRules.appId());

  public static final Field<String> ORIGINAL_ID =
      Fields.line("miniProgram.originalId", "原始 ID", TextKind.LOWER_CODE, 15)
          .hint("选填，以 gh_ 开头。")
          .width(Width.HALF)
          .must(PlatformRules.originalId());

  public static final Field<String> ACCOUNT_ENTITY_NAME =
      Fields.line("miniProgram.accountEntityName", "账号主体名称", TextKind.PLAIN, 100)
          .hint("选填。抄后台“主体信息”里的名称，帮您核对与证件是否一致。");

  public static final Field<List<String>> SERVICE_TYPES =
      Fields.choices("miniProgram.serviceTypes", "服务内容类型", CodeLists.SERVICE_TYPES, 5)
          .hint("选 1 到 5 项，与小程序实际做的事、备注写的内容一致。")
          .platform(BASE + "service_content_types")
          .must(AnswerRules.required());

  public static final Field<List<Entry>> PREAPPROVALS =
      Fields.entries(
              "miniProgram.preApprovals", "前置审批项", CodeLists.PREAPPROVALS, CodeLists.NO_PREAPPROVAL)
          .hint("多数小程序选“以上都不涉及”，平台就这么叫：别的项一个也不做。涉及的要有批准文件和文号。")
          .platform(BASE + "nrlx_details");

  private static final Guide REMARK_GUIDE =
      new Guide(
          List.of(
              new Guide.Ask("who", "谁在用", "例如：本公司的顾客", "本小程序供{0}使用。"),
              new Guide.Ask("what", "用来做什么", "例如：查看文具目录、在线下单", "主要用来{0}。"),
              new Guide.Ask("paid", "有没有收费或交易", "例如：在线付款，由本公司发货", "{0}。"),
              new Guide.Ask("relation", "与单位是什么关系", "例如：由本公司自己开发和运营", "{0}。")));

  public static final Field<String> REMARK =
      Fields.prose("miniProgram.remark", "小程序备注", 20, 200)
          .hint("写清楚谁在用、用来做什么、有没有交易；这是管局审核的主要依据，也会印在《不涉及前置审批承诺书》上。")
          .platform(BASE + "comment")
          .guide(REMARK_GUIDE)
          .must(AnswerRules.required());

  public static final Field<String> RECORD_NUMBER =
      Fields.text("miniProgram.recordNumber", "小程序备案号", TextKind.NUMBER, 40)
          .hint("选填，变更备案时才有。")
          .platform(BASE + "record_number")
          .width(Width.HALF)
          .besidePrevious();

  public static final Page PAGE =
      new Page(
          "miniProgram",
          "小程序信息",
          "这一页说明小程序叫什么、做什么，审核的人主要看备注。",
          true,
          List.of(
              Section.of(
                  "miniProgram-account",
                  "账号",
                  "在小程序后台的“设置”里都能找到。",
                  NAME,
                  APP_ID,
                  ORIGINAL_ID,
                  RECORD_NUMBER,
                  ACCOUNT_ENTITY_NAME),
              Section.of("miniProgram-content", "做什么", "", SERVICE_TYPES, PREAPPROVALS, REMARK)));

  private MiniProgramPage() {}
}
