package org.sealready.rules;

import java.util.List;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.TextKind;

/** The fields of a toy form to which the rules are attached. */
final class Questions {

  static final Options COLOURS =
      Options.fixed(
          "colours", List.of(Option.of("1", "红"), Option.of("2", "蓝"), Option.of("24", "都不是")));

  /** A dated list, of which only some are offered now. */
  static final Options SHADES_OF_2026 =
      Options.fixed("shades", List.of(Option.of("1", "红"), Option.of("2", "蓝")))
          .from(new Options.Origin("2026-11", List.of("1", "2", "3", "24")::contains));

  static final Options NOTHING_YET = Options.fixed("nothing", List.of());

  static final Field<String> TEXT = text("toy.text");
  static final Field<String> OTHER = text("toy.other");
  static final Field<String> TYPE = text("toy.type");
  static final Field<String> PROSE = Field.of("toy.prose", "说明", new FieldType.LongText(3, 5));
  static final Field<String> DAY = Field.of("toy.day", "日期", new FieldType.Day(false));
  static final Field<String> END = Field.of("toy.end", "有效期止", new FieldType.Day(true));
  static final Field<String> CHOICE = Field.of("toy.choice", "颜色", new FieldType.Choice(COLOURS));
  static final Field<String> EARLY = Field.of("toy.early", "颜色", new FieldType.Choice(NOTHING_YET));
  static final Field<List<String>> CHOICES =
      Field.of("toy.choices", "颜色", new FieldType.Choices(COLOURS, 2));
  static final Field<String> SHADE =
      Field.of("toy.shade", "颜色", new FieldType.Choice(SHADES_OF_2026));
  static final Field<List<String>> SHADES =
      Field.of("toy.shades", "颜色", new FieldType.Choices(SHADES_OF_2026, 3));
  static final Field<List<Entry>> ENTRIES =
      Field.of("toy.entries", "审批", new FieldType.Entries(SHADES_OF_2026, "24"));
  static final Field<Boolean> YES = Field.of("toy.yes", "是否", new FieldType.YesNo("是", "否"));

  private Questions() {}

  private static Field<String> text(String id) {
    return Field.of(id, "内容", new FieldType.Text(TextKind.PLAIN, 50));
  }
}
