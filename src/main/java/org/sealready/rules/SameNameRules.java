package org.sealready.rules;

import java.text.Normalizer;
import java.util.List;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/** Rules on a name that must be the same at two places. */
public final class SameNameRules {

  private SameNameRules() {}

  /** The account's name against the name on the certificate. */
  public static List<Rule<String>> accountName(Field<String> name) {
    return List.of(
        RuleFactory.<String>error(
                "account-name-differs",
                Sources.ACCOUNT_NAME,
                "“{label}”与证件上的名称不是同一个，平台会以主办者与小程序主体不一致退回。",
                "请照后台和证件再各核对一遍；确实不是同一个主体的，请换用本单位认证的小程序。",
                RuleFactory.text(
                    (account, context) ->
                        Verdict.brokenIf(
                            context
                                .answers()
                                .get(name)
                                .filter(other -> !folded(other).equals(folded(account)))
                                .isPresent())))
            .asWaivable(),
        RuleFactory.warning(
            "account-name-brackets",
            Sources.ACCOUNT_NAME,
            "“{label}”与证件上的名称只差括号、空格或全角半角，有的省份也要求完全一致。",
            "请照证件统一写法；后台的名称与证件不同的，请先在后台更正。",
            RuleFactory.text(
                (account, context) ->
                    Verdict.brokenIf(
                        context
                            .answers()
                            .get(name)
                            .filter(other -> !other.equals(account))
                            .filter(other -> folded(other).equals(folded(account)))
                            .isPresent()))));
  }

  /** The name without differences of width, brackets and blanks. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replace('〔', '(')
        .replace('〕', ')')
        .replace('[', '(')
        .replace(']', ')')
        .replaceAll("[\\s\\p{Z}]", "");
  }
}
