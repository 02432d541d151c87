package org.sealready.filing.page;

import java.util.Arrays;
import org.sealready.form.Option;
import org.sealready.form.Options;

/** The usual causes of a 情况说明, in the order in which they are offered. */
public enum Cause {
  BRAND("brand", "小程序名称与单位名称不同"),
  RARE_CHARACTER("rare-character", "姓名或名称里有生僻字"),
  NO_NUMBER("no-number", "地址没有门牌号"),
  FOREIGN_NAME("foreign-name", "法定代表人有中外文两种姓名"),
  OTHER("other", "其他情况");

  /** All of them, to choose from. */
  static final Options OPTIONS =
      Options.fixed(
          "causes",
          Arrays.stream(values()).map(cause -> Option.of(cause.code, cause.label)).toList());

  private final String code;
  private final String label;

  Cause(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** As in the filing file. */
  public String code() {
    return code;
  }
}
