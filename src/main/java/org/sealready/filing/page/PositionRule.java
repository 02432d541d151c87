package org.sealready.filing.page;

import org.sealready.form.Rule;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.Verdict;

/** Warns of a missing 职务: the authorization of Shanghai asks for it, other provinces do not. */
final class PositionRule {

  static final Rule<String> POSITION =
      new Rule<>(
          "position-missing",
          Severity.WARNING,
          "没有填职务，部分省份的授权书要写明被授权人的职务。",
          "请填写这位负责人在单位的职务，例如“运营主管”。",
          new Source("上海市通信管理局授权书要素，华为云备案资料", "2025-12"),
          false,
          (value, context) -> Verdict.brokenIf(value.isEmpty()));

  private PositionRule() {}
}
