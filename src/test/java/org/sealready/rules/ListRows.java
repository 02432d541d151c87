package org.sealready.rules;

import static org.sealready.rules.Questions.CHOICE;
import static org.sealready.rules.Questions.CHOICES;
import static org.sealready.rules.Questions.DAY;
import static org.sealready.rules.Questions.EARLY;
import static org.sealready.rules.Questions.END;
import static org.sealready.rules.Questions.ENTRIES;
import static org.sealready.rules.Questions.OTHER;
import static org.sealready.rules.Questions.SHADE;
import static org.sealready.rules.Questions.SHADES;
import static org.sealready.rules.Questions.TEXT;
import static org.sealready.rules.Questions.YES;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Entry;
import org.sealready.form.Severity;
import org.sealready.form.Source;

/** Rows of the rules on answers, lists and days. */
final class ListRows {

  private static final Source SOURCE = new Source("测试", "2026-11");
  private static final Entry NONE = new Entry("24", "");
  private static final Entry RED = new Entry("1", "粤-1号");
  private static final Entry BARE_BLUE = new Entry("2", " ");

  private ListRows() {}

  static List<Row<?>> all() {
    return List.of(
        Row.of(TEXT, AnswerRules.required()).accepts("一").rejects("", " 　"),
        Row.of(YES, AnswerRules.required()).accepts(false, true).rejectsNoAnswer(),
        Row.of(CHOICES, AnswerRules.required()).accepts(List.of("1")).rejects(List.of()),
        Row.of(TEXT, AnswerRules.required("toy-required", Severity.WARNING, "部分地区会退回。", SOURCE))
            .accepts("一")
            .rejectsNoAnswer(),
        Row.of(TEXT, AnswerRules.differsFrom(OTHER, "toy-differs", "两项相同。", "请换一个。", SOURCE))
            .accepts("1")
            .rejects("2")
            .where(OTHER, "2"),
        Row.of(CHOICE, "not-in-list", ListRules.inList()).accepts("1", "").rejects("3", "01"),
        Row.of(EARLY, "not-in-list", ListRules.inList()).accepts("1"),
        Row.of(SHADE, "not-in-list", ListRules.inList()).accepts("1", "9", "").rejects("3"),
        Row.of(SHADE, "code-unknown", ListRules.inList()).accepts("1", "3", "").rejects("9"),
        Row.of(CHOICES, "code-unknown", ListRules.inLists()).accepts(List.of("1", "9")),
        Row.of(SHADES, "code-unknown", ListRules.inLists())
            .accepts(List.of("1", "3"))
            .rejects(List.of("1", "9", "8")),
        Row.of(SHADES, "choices-not-in-list", ListRules.inLists())
            .accepts(List.of("1", "9"))
            .rejects(List.of("3")),
        Row.of(CHOICES, "choices-not-in-list", ListRules.inLists())
            .accepts(List.of("1", "2"), List.of())
            .rejects(List.of("1", "7")),
        Row.of(CHOICES, "choices-repeated", ListRules.inLists())
            .accepts(List.of("1", "2"))
            .rejects(List.of("1", "1")),
        Row.of(CHOICES, "choices-too-many", ListRules.inLists())
            .accepts(List.of("1", "2"))
            .rejects(List.of("1", "2", "24")),
        Row.of(ENTRIES, "entries-missing", EntryRules.entries())
            .accepts(List.of(NONE))
            .rejects(List.of()),
        Row.of(ENTRIES, "entries-missing", EntryRules.entries())
            .accepts(List.of(RED))
            .rejectsNoAnswer(),
        Row.of(ENTRIES, "code-unknown", EntryRules.entries())
            .accepts(List.of(RED))
            .rejects(List.of(new Entry("9", "x"))),
        Row.of(ENTRIES, "entries-none-alone", EntryRules.entries())
            .accepts(List.of(NONE), List.of(RED))
            .rejects(List.of(NONE, RED)),
        Row.of(ENTRIES, "entries-repeated", EntryRules.entries())
            .accepts(List.of(RED, BARE_BLUE))
            .rejects(List.of(RED, RED)),
        Row.of(ENTRIES, "entries-number", EntryRules.entries())
            .accepts(List.of(NONE), List.of(RED), List.of(new Entry("9", "")))
            .rejects(List.of(RED, BARE_BLUE)),
        Row.of(DAY, DateRules.realDate())
            .accepts("2024-02-29", "")
            .rejects("2023-02-29", "长期", "2026.01.31"),
        Row.of(END, DateRules.realDate()).accepts("2024-02-29", "长期").rejects("长期有效"),
        Row.of(END, DateRules.period(DAY))
            .accepts("2026-01-02", "长期", "2026-02-30")
            .rejects("2026-01-01", "2025-12-31")
            .where(DAY, "2026-01-01"),
        Row.of(END, DateRules.period(DAY)).accepts("2026-01-02"),
        Row.of(DAY, DateRules.aside(Optional.empty()))
            .accepts("2026-11-21", "")
            .rejects("2026-11-22", "2026-02-30", "长期"),
        Row.of(END, DateRules.aside(Optional.of(DAY)))
            .accepts("2026-01-02", "长期")
            .rejects("2026-01-01", "2026-02-30")
            .where(DAY, "2026-01-01"),
        Row.of(END, DateRules.notExpired())
            .accepts("2026-11-21", "2027-01-01", "长期", "明天")
            .rejects("2026-11-20"),
        Row.of(DAY, DateRules.notInFuture()).accepts("2026-11-21").rejects("2026-11-22"));
  }
}
