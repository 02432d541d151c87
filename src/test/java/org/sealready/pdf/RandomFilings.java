package org.sealready.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Option;
import org.sealready.form.TextKind;

/**
 * Filings as people might type them, and worse: any length, any script that the faces have, marks
 * in a row, people with ten names. The same seed gives the same filing.
 */
public final class RandomFilings {

  private static final String HAN =
      "本单位为线下门店提供取号与排队提醒服务用户在里面查看进度预约时间到店付款领取凭证不发布新闻设论坛公开内容由运营人员审核后展示商品价格地址营业信息";
  private static final List<String> MARKS =
      List.of(
          "，", "。", "、", "；", "：", "！", "？", "——", "……", "（", "）", "“", "”", "《", "》", "【", "】",
          "·", "／", "～", "」、「", "）。（", "”，“", "！！！", "？！", "。）”", "（“《");
  private static final List<String> WORDS =
      List.of(
          "App",
          "H5",
          "VIP会员",
          "WeChat Pay",
          "12.5%",
          "￥3,980.00",
          "25℃",
          "3—5个工作日",
          "2026年11月21日",
          "2026年1月",
          "400-810-6666",
          "010 8231 0000",
          "+86 138 0013 8000",
          "https://www.qinghe.example/a/b?c=1&d=2#top",
          "a.very.long.name.of.a.mailbox.that.nobody.can.remember@mail.qinghe.example",
          "ISO/IEC 27001:2022",
          "e-mail",
          "naïve",
          "Łódź",
          "№7",
          "ＡＢＣ１２３",
          "㎡",
          "①②");
  private static final List<String> SURNAMES =
      List.of("王", "欧阳", "洪", "曌", "逄", "亓官", "䶮", "𬱖", "𠮷", "尉迟", "上官");
  private static final List<String> FOREIGN =
      List.of(
          "阿卜杜拉·买买提",
          "迪丽娜尔·阿卜杜热西提·伊敏",
          "古丽巴哈尔·吾布力卡斯木·阿不都热合曼江·麦麦提吐尔逊",
          "O'NEIL-SMITH John",
          "Nguyễn Thị Minh Khai",
          "Şükrü ÇAĞLAR",
          "MAXIMILIAN ALEXANDER VON HOHENZOLLERN-SIGMARINGEN",
          "Jürgen Groß",
          "让-皮埃尔·杜邦");
  private static final List<String> PLACES = List.of("成都", "北京市海淀区", "新疆维吾尔自治区伊犁", "中国（上海）自由贸易试验区");
  private static final List<String> TRADES =
      List.of("青禾云联", "智慧排队", "信息技术", "文化传媒", "餐饮管理", "网络科技", "商务咨询", "供应链", "（集团）", "生物");
  private static final List<String> KINDS =
      List.of("有限公司", "股份有限公司", "有限责任公司成都第一分公司", "事务所（普通合伙）", "经营部", "农民专业合作社", "基金会", "研究院");

  /** Characters of names, from the everyday ones to those of Extension F. */
  private static final int[] RARE = rare();

  private final Form form;
  private final Random random;

  private RandomFilings(Form form, long seed) {
    this.form = form;
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  public static Answers of(Form form, long seed) {
    return new RandomFilings(form, seed).filing();
  }

  private static int[] rare() {
    try {
      String rare = Files.readString(Path.of("src/test/resources/rare-characters.txt"));
      String standard = Files.readString(Path.of("src/test/resources/standard-characters.txt"));
      return (rare.lines().skip(1).collect(Collectors.joining())
              + standard.lines().skip(1).collect(Collectors.joining())
              + "𠀀𠂇𠃊𪚥𪜀𫝀𫠝𫠠𬺰𬻿𮯠𮚮")
          .codePoints()
          .toArray();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Answers filing() {
    Answers answers = Answers.empty();
    boolean fullest = random.nextInt(8) == 0;
    for (Field<?> field : form.fields()) {
      if (fullest || random.nextInt(12) > 0) {
        answers = with(answers, field, fullest ? 1 : random.nextDouble());
      }
    }
    return answers;
  }

  /**
   * @param fill how much of its room a text takes
   */
  @SuppressWarnings("unchecked") // the type of the field says what it answers with
  private Answers with(Answers answers, Field<?> field, double fill) {
    return switch (field.type()) {
      case FieldType.Text(TextKind kind, int max) ->
          answers.with((Field<String>) field, line(field, kind, max, fill));
      case FieldType.LongText(int min, int max) ->
          answers.with((Field<String>) field, prose((int) Math.max(min, max * fill)));
      case FieldType.YesNo yesNo -> answers.with((Field<Boolean>) field, random.nextBoolean());
      case FieldType.Day day -> answers.with((Field<String>) field, day());
      case FieldType.Choice choice -> {
        List<Option> offered = choice.options().in(answers);
        yield offered.isEmpty()
            ? answers
            : answers.with((Field<String>) field, pick(offered).code());
      }
      case FieldType.Choices choices ->
          answers.with(
              (Field<List<String>>) field, List.of(pick(choices.options().in(answers)).code()));
      case FieldType.Entries entries ->
          answers.with((Field<List<Entry>>) field, List.of(new Entry(entries.none(), "")));
    };
  }

  private String line(Field<?> field, TextKind kind, int max, double fill) {
    return switch (kind) {
      case NAME -> cut(name(), max);
      case PLAIN -> plain(field.id(), (int) (max * fill));
      case CODE, LOWER_CODE, NUMBER -> code(Math.min(max, 6 + random.nextInt(20)));
      case PHONE -> "138" + (10_000_000 + random.nextInt(89_999_999));
      case EMAIL -> "office" + random.nextInt(99_999) + "@qinghe.example";
    };
  }

  private String plain(String id, int length) {
    return switch (id) {
      case "entity.name" -> unit(length);
      case "letters.handwritten" -> rareOne();
      default -> prose(length);
    };
  }

  private String name() {
    return switch (random.nextInt(6)) {
      case 0 -> pick(FOREIGN);
      case 1 -> pick(SURNAMES) + rareOne() + rareOne();
      default -> pick(SURNAMES) + han(1 + random.nextInt(2));
    };
  }

  private String unit(int length) {
    StringBuilder name = new StringBuilder(pick(PLACES));
    String kind = pick(KINDS);
    while (name.length() + kind.length() < length) {
      name.append(random.nextInt(9) == 0 ? rareOne() : pick(TRADES));
    }
    return cut(name + kind, 100);
  }

  private String prose(int length) {
    StringBuilder text = new StringBuilder(han(1));
    while (text.codePointCount(0, text.length()) < length) {
      switch (random.nextInt(8)) {
        case 0, 1 -> text.append(pick(MARKS));
        case 2 -> text.append(pick(WORDS)).append(han(1));
        case 3 -> text.append(rareOne());
        case 4 -> text.append(random.nextInt(4) == 0 ? " " : name());
        default -> text.append(han(2 + random.nextInt(9)));
      }
    }
    return cut(text.toString(), Math.max(1, length)).strip();
  }

  private String code(int length) {
    StringBuilder code = new StringBuilder();
    while (code.length() < length) {
      code.append("0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(random.nextInt(31)));
    }
    return code.toString();
  }

  private String day() {
    return "%04d-%02d-%02d"
        .formatted(2020 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String han(int count) {
    int from = random.nextInt(HAN.length() - count);
    return HAN.substring(from, from + count);
  }

  private String rareOne() {
    return Character.toString(RARE[random.nextInt(RARE.length)]);
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String cut(String text, int length) {
    List<String> characters = new ArrayList<>();
    text.codePoints().limit(length).forEach(point -> characters.add(Character.toString(point)));
    return String.join("", characters);
  }
}
