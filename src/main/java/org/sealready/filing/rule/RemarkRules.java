package org.sealready.filing.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.sealready.filing.data.FilingSources;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;
import org.sealready.rules.RuleFactory;

/** Rules on the Mini Program's remark, which reviewers judge a filing by. */
public final class RemarkRules {

  private static final int SHORTEST = 20;

  /** What people do in a Mini Program, or what is done for them; 展示 alone says nothing. */
  private static final Pattern DOING =
      Pattern.compile(
          "查看|查询|预约|预订|下单|订购|选购|购买|购物|销售|售卖|出售|点餐|点单|取号|排队|报名|登记|记录|记账|提交|申请|填写|上传|打卡|签到"
              + "|学习|练习|答题|测试|缴费|付款|支付|收款|结算|发货|配送|送货|送餐|自取|租|借|寄|取件|维修|报修|保修|咨询|联系|沟通|留言|浏览|阅读"
              + "|观看|收听|搜索|计算|换算|统计|管理|办理|领取|兑换|积分|投票|评选|评价|分享|扫码|核销|入场|参观|挑选|选好|选择|定制|设计|制作"
              + "|出行|导航|停车|充电|入住|订房|挂号|就诊|体检|招聘|求职|投递|捐|服务于|用于|供|帮助|方便|便于|了解");

  public static final List<Attached<?>> ALL =
      List.of(
          new Attached<>(MiniProgramPage.REMARK, isName()),
          new Attached<>(MiniProgramPage.REMARK, saysNothing()));

  private RemarkRules() {}

  private static Rule<String> isName() {
    return RuleFactory.warning(
        "remark-is-name",
        FilingSources.REMARKS,
        "备注只是把名称重复了一遍，没有说做什么，会被退回。",
        "请写清楚谁在用、用来做什么、有没有交易。",
        RuleFactory.text(
            (remark, context) ->
                Verdict.brokenIf(
                    isLongEnough(remark)
                        && withoutNames(remark, context.answers())
                            .replaceAll("[^\\p{L}]", "")
                            .isEmpty())));
  }

  private static Rule<String> saysNothing() {
    return RuleFactory.warning(
        "remark-says-nothing",
        FilingSources.REMARKS,
        "备注看不出用户在里面做什么，只写“展示”“宣传”之类常被退回。",
        "请写明用户在里面能做的事，例如查看、预约、下单，以及有没有交易。",
        RuleFactory.text(
            (remark, context) -> {
              String rest = withoutNames(remark, context.answers());
              return Verdict.brokenIf(
                  isLongEnough(remark)
                      && !rest.replaceAll("[^\\p{L}]", "").isEmpty()
                      && !DOING.matcher(rest).find());
            }));
  }

  private static boolean isLongEnough(String remark) {
    return remark.codePointCount(0, remark.length()) >= SHORTEST;
  }

  private static String withoutNames(String remark, Answers answers) {
    String rest = remark;
    for (var field : List.of(EntityPage.NAME, MiniProgramPage.NAME)) {
      rest = rest.replace(answers.get(field).filter(name -> !name.isBlank()).orElse("\n"), "");
    }
    return rest;
  }
}
