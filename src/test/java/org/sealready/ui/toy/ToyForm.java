package org.sealready.ui.toy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sealready.form.Condition;
import org.sealready.form.Derivation;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Page;
import org.sealready.form.Rule;
import org.sealready.form.Section;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.TextKind;
import org.sealready.form.Verdict;
import org.sealready.form.Width;

/** A small form with a field of every kind, to try the windows with. */
public final class ToyForm {

  private static final Source SOURCE = new Source("试验", "2026");

  public static final Rule<Object> REQUIRED =
      new Rule<>(
          "toy-required",
          Severity.ERROR,
          "{label}还没有填。",
          "",
          SOURCE,
          false,
          (value, context) -> Verdict.brokenIf(value.isEmpty()));

  private static final Map<String, List<String>> CITIES =
      Map.of("51", List.of("成都市", "绵阳市", "阿坝藏族羌族自治州"), "11", List.of("北京市"));

  public static final Field<String> PROVINCE =
      Field.of(
              "place.province",
              "省",
              new FieldType.Choice(
                  new Options(
                      "provinces",
                      Set.of("place.country"),
                      answers ->
                          List.of(
                              Option.of("51", "四川省"),
                              Option.of("11", "北京市"),
                              Option.of("65", "新疆维吾尔自治区")))))
          .width(Width.SHORT)
          .must(REQUIRED);

  public static final Field<String> CITY =
      Field.of(
              "place.city",
              "市",
              new FieldType.Choice(
                  new Options(
                      "cities",
                      Set.of(PROVINCE.id()),
                      answers ->
                          answers.get(PROVINCE).map(CITIES::get).orElse(List.of()).stream()
                              .map(name -> Option.of(name, name))
                              .toList())))
          .width(Width.SHORT)
          .besidePrevious()
          .must(REQUIRED);

  public static final Field<String> UNIT =
      Field.of("place.unit", "单位名称", new FieldType.Text(TextKind.PLAIN, 100))
          .hint("照证件逐字填写，括号全角半角也要一致")
          .must(REQUIRED);

  public static final Field<String> NUMBER =
      Field.of("place.number", "证件号码", new FieldType.Text(TextKind.CODE, 18))
          .width(Width.WIDE)
          .must(REQUIRED);

  public static final Field<Boolean> SAME =
      Field.of("person.same", "由谁负责", new FieldType.YesNo("与主体负责人相同", "另一位同事"))
          .must(REQUIRED)
          .must(
              warning(
                  "toy-letter",
                  "负责人不是法定代表人：需要一份《小程序负责人授权书》，已加入文书。",
                  (value, context) ->
                      Verdict.brokenIf(value.filter(same -> !(Boolean) same).isPresent())));

  public static final Field<String> NAME =
      Field.of("person.name", "姓名", new FieldType.Text(TextKind.NAME, 40))
          .width(Width.WIDE)
          .must(REQUIRED);

  public static final Field<String> ID_TYPE =
      Field.of(
              "person.idType",
              "证件类型",
              new FieldType.Choice(
                  new Options(
                      "id-types",
                      Set.of(SAME.id()),
                      answers -> List.of(Option.of("2", "居民身份证"), Option.of("7", "护照")))))
          .width(Width.SHORT)
          .besidePrevious()
          .must(REQUIRED);

  public static final Field<String> ID_NUMBER =
      Field.of("person.idNumber", "证件号码", new FieldType.Text(TextKind.CODE, 18))
          .hint("身份证背面一栏“公民身份号码”，18 位")
          .width(Width.WIDE)
          .must(REQUIRED);

  public static final Field<String> TITLE =
      Field.of("person.title", "签字人身份", new FieldType.Text(TextKind.PLAIN, 10))
          .width(Width.SHORT)
          .besidePrevious();

  public static final Field<String> FROM =
      Field.of("person.from", "有效期自", new FieldType.Day(false)).width(Width.SHORT).must(REQUIRED);

  public static final Field<String> TO =
      Field.of("person.to", "有效期至", new FieldType.Day(true))
          .width(Width.HALF)
          .besidePrevious()
          .must(REQUIRED);

  public static final Field<String> MOBILE =
      Field.of("person.mobile", "手机号码", new FieldType.Text(TextKind.PHONE, 20))
          .width(Width.HALF)
          .must(REQUIRED);

  public static final Field<String> EMERGENCY =
      Field.of("person.emergency", "应急联系电话", new FieldType.Text(TextKind.PHONE, 20))
          .width(Width.HALF)
          .besidePrevious()
          .must(REQUIRED)
          .must(
              new Rule<>(
                  "toy-same-number",
                  Severity.ERROR,
                  "应急电话不能与手机相同，",
                  "请填另一个接得通的号码。",
                  SOURCE,
                  false,
                  (value, context) ->
                      Verdict.brokenIf(
                          value.isPresent()
                              && value.equals(
                                  context.answers().get(MOBILE).map(Object.class::cast)))));

  public static final Field<List<String>> SERVICES =
      Field.of(
              "app.services",
              "服务内容类型",
              new FieldType.Choices(
                  Options.fixed(
                      "services",
                      IntStream.rangeClosed(1, 60)
                          .mapToObj(
                              i -> new Option("s" + i, "网上服务第 " + i + " 类", "第 " + i / 10 + " 组"))
                          .toList()),
                  5))
          .must(REQUIRED);

  public static final Field<List<Entry>> APPROVALS =
      Field.of(
              "app.approvals",
              "前置审批项",
              new FieldType.Entries(
                  Options.fixed(
                      "approvals",
                      List.of(
                          Option.of("1", "新闻"),
                          Option.of("2", "出版"),
                          Option.of("5", "药品和医疗器械"),
                          Option.of("24", "以上都不涉及"))),
                  "24"))
          .must(REQUIRED);

  public static final Field<String> REMARK =
      Field.of("app.remark", "小程序备注", new FieldType.LongText(20, 200))
          .hint("写清楚谁在运营、用户在里面做什么、卖不卖东西。")
          .must(REQUIRED);

  public static final Field<String> KIND =
      Field.of(
          "app.kind",
          "运营方式",
          new FieldType.Choice(
              Options.fixed(
                  "kinds", List.of(Option.of("own", "自己运营"), Option.of("other", "委托他人")))));

  public static final Field<String> DAY =
      Field.of("letters.date", "落款日期", new FieldType.Day(false));

  private ToyForm() {}

  private static Rule<Object> warning(String id, String message, Rule.Check<Object> check) {
    return new Rule<>(id, Severity.WARNING, message, "", SOURCE, false, check);
  }

  /** Three pages to walk through, and one that belongs to another screen. */
  public static Form form() {
    Page place =
        new Page(
            "place",
            "主体信息",
            "照营业执照填写，平台会与登记机关的资料核对。",
            true,
            List.of(
                Section.of("where", "所在地区", "以证件上的住所为准。", PROVINCE, CITY),
                Section.of("unit", "单位", "", UNIT, NUMBER)));
    Page app =
        new Page(
            "app",
            "小程序信息",
            "管局按这一页判断你们做的是什么。",
            true,
            List.of(
                Section.of("content", "内容", "最多选 5 项，选最贴近的。", SERVICES),
                Section.of("approval", "前置审批", "", APPROVALS, REMARK, KIND)));
    Page person =
        new Page(
            "person",
            "小程序负责人",
            "平台会请这位负责人刷脸核身。他必须是小程序的管理员。",
            true,
            List.of(
                Section.of("who", "由谁负责", "与法定代表人同一人时不需要授权书，手续最少。", SAME),
                Section.of(
                    "identity",
                    "身份",
                    "照身份证填写，生僻字也照原样填写。",
                    NAME,
                    ID_TYPE,
                    ID_NUMBER,
                    TITLE,
                    FROM,
                    TO),
                Section.of("contact", "联系方式", "审核时会打电话核实，请保证接得通。两位负责人的号码不能相同。", MOBILE, EMERGENCY)
                    .when(Condition.is(SAME, false))));
    Page letters = new Page("letters", "文书", "", false, List.of(Section.of("date", "", "", DAY)));
    return new Form(
        List.of(place, app, person, letters),
        List.of(
            Derivation.copy(NAME, UNIT, Condition.is(SAME, true), Derivation.Given.MUST_EQUAL),
            new Derivation<>(
                TITLE,
                Condition.ALWAYS,
                List.of(NUMBER),
                Derivation.Given.WINS,
                answers -> answers.get(NUMBER).map(number -> "法定代表人")),
            Derivation.copy(
                ID_NUMBER, NUMBER, Condition.is(SAME, true), Derivation.Given.MUST_EQUAL)),
        new Rule<>(
            "toy-contradiction",
            Severity.ERROR,
            "与前面填写的不一致。",
            "请改成一样，或清空。",
            SOURCE,
            false,
            (value, context) -> Verdict.FINE));
  }

  /** What has no answer. */
  public static Optional<String> none() {
    return Optional.empty();
  }
}
