package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.Moment;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.KeptWays;
import org.sealready.vault.filing.Draft;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** What the start screen says of filings at a given hour. */
class StartPageTest {

  private static final ZonedDateTime NOON =
      ZonedDateTime.of(2026, 11, 21, 11, 8, 0, 0, Moment.CHINA);

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private final List<Draft> drafts = new ArrayList<>();

  @BeforeEach
  void keep() {
    add("石桥渡手作", KeptWays.through("2", "2026-11-18T10:00+08:00", "4", "2026-11-20T16:20+08:00"));
    add("鹭屿日历", KeptWays.through("2", "2026-11-17T10:00+08:00", "3", "2026-11-20T15:03+08:00"), 2);
    add("青禾排队叫号", JourneyRecord.NONE);
    add(
        "姑苏少年宫报名",
        KeptWays.through("4", "2026-11-12T16:20+08:00", "sms.2", "2026-11-12T17:20+08:00"));
    add(
        "诺兰德选物",
        KeptWays.through("19", "2025-12-10", "2", "2026-10-01", "6", "2026-10-30")
            .numbered("沪ICP备2026012345号-3X"));
  }

  private void add(String name, JourneyRecord record) {
    add(name, record, 0);
  }

  private void add(String name, JourneyRecord record, int open) {
    String rejections = open == 0 ? "" : KeptWays.rejection("2026-11-20T15:03+08:00", open);
    drafts.add(KeptWays.draft(name, name + "有限公司", record, rejections));
  }

  private List<KeptFiling> kept() {
    KeptWays.keep(data, drafts);
    return Kept.list(data);
  }

  private static StartTexts texts(ZonedDateTime now, Language language) {
    Words words = Words.in(language);
    Clock clock = Clock.fixed(now.toInstant(), now.getZone());
    return new StartTexts(words, now, new Ago(clock, words));
  }

  /** Each row as time, rest and what is due. */
  private static List<String> rows(StartPage page, StartTexts texts) {
    return page.due().stream()
        .map(
            row ->
                String.join(
                    "|",
                    row.due().map(due -> texts.when(due.deadline())).orElse("-"),
                    row.due().map(due -> texts.left(due.deadline())).orElse("-"),
                    texts.name(row.filing()) + " " + texts.what(row),
                    texts.action(row)))
        .toList();
  }

  private static List<String> names(List<? extends KeptFiling> filings) {
    return filings.stream().map(each -> ((KeptFiling.Readable) each).title()).toList();
  }

  @Test
  void showsFirstThingsFirst() {
    StartPage page = StartPage.of(kept(), NOON);
    StartTexts texts = texts(NOON, Language.CHINESE);
    assertEquals("今天有 1 件到期", texts.title(page));
    assertEquals("11月21日 星期六", texts.today());
    assertEquals(
        List.of(
            "16:20 前|还剩 5 小时 12 分|石桥渡手作 短信核验截止|打开短信提示卡",
            "-|-|鹭屿日历 平台初审退回了|去处理退回",
            "12月10日 周四|还剩 19 天|诺兰德选物 微信认证年审|看怎么办"),
        rows(page, texts));
    assertEquals(List.of("石桥渡手作", "鹭屿日历"), names(page.open()).subList(0, 2));
    assertEquals(4, page.open().size());
    assertEquals(List.of("诺兰德选物"), names(page.finished()));
    assertTrue(page.isUrgent());
  }

  @Test
  void saysOnEachCardWhatComesNext() {
    StartTexts texts = texts(NOON, Language.CHINESE);
    List<String> cards = new ArrayList<>();
    for (KeptFiling each : StartPage.of(kept(), NOON).open()) {
      KeptFiling.Readable filing = (KeptFiling.Readable) each;
      cards.add(
          String.join(
              "|",
              texts.name(filing),
              texts.station(filing.way()),
              texts.next(filing),
              texts.who(filing.way()),
              WorkPlace.of(filing).name()));
    }
    assertTrue(
        cards.containsAll(
            List.of(
                "石桥渡手作|第 9 站 短信核验|16:20 前：请负责人找一条 12381 的短信|收短信的人|JOURNEY",
                "鹭屿日历|第 8 站 平台初审，退回|还有 2 处要改，改完重新提交|您来做|REJECTIONS",
                "姑苏少年宫报名|第 10 站 管局审核|最迟 12月10日（1–20 个工作日），等结果，手机保持畅通|等管局|JOURNEY",
                "青禾排队叫号|第 1 站 注册账号|资料填好了；注册和认证办到哪里，去勾一下|您来做|BEFORE")),
        cards::toString);
  }

  @Test
  void saysTheSameInEnglish() {
    StartPage page = StartPage.of(kept(), NOON);
    StartTexts texts = texts(NOON, Language.ENGLISH);
    assertEquals("Due today: 1", texts.title(page));
    assertEquals("Saturday, 21 Nov", texts.today());
    assertEquals(
        "by 16:20|5 h 12 min left|石桥渡手作 Verify the message|Open the message card",
        rows(page, texts).getFirst());
  }

  @Test
  void goesOnWithTheClock() {
    List<KeptFiling> kept = kept();
    StartTexts late = texts(NOON.plusHours(6), Language.CHINESE);
    StartPage page = StartPage.of(kept, late.now());
    assertEquals("有 1 件已经过期", late.title(page));
    assertTrue(rows(page, late).getFirst().startsWith("今天 16:20|已经过了 48 分钟|石桥渡手作"));
    assertTrue(late.note(page.due().getFirst()).contains("去完善"));
    StartTexts eve = texts(NOON.minusDays(1).withHour(17), Language.CHINESE);
    assertEquals("今天准备哪一件？", eve.title(StartPage.of(kept, eve.now())));
    assertEquals(
        "明天 16:20|还剩 23 小时 12 分|石桥渡手作 短信核验截止|打开短信提示卡",
        rows(StartPage.of(kept, eve.now()), eve).getFirst(),
        "less than a day is urgent, though it is not today");
  }

  /** Nothing turns negative, disappears or becomes due where somebody sets the clock back. */
  @Test
  void staysQuietWhereTheClockWasSetBack() {
    List<KeptFiling> kept = kept();
    StartTexts back = texts(NOON.minusYears(1), Language.CHINESE);
    StartPage page = StartPage.of(kept, back.now());
    assertFalse(page.isUrgent());
    assertEquals("今天准备哪一件？", back.title(page));
    assertEquals(List.of("-|-|鹭屿日历 平台初审退回了|去处理退回"), rows(page, back));
    assertEquals(5, page.open().size() + page.finished().size());
  }

  @Test
  void hurriesNobodyWhereOthersAct() {
    List<KeptFiling> kept = kept();
    StartTexts late = texts(NOON.plusDays(60), Language.CHINESE);
    StartPage page = StartPage.of(kept, late.now());
    List<DueRow> bureau =
        page.due().stream().filter(row -> row.filing().title().startsWith("姑苏")).toList();
    assertEquals(List.of(DueRow.Kind.LATER), bureau.stream().map(DueRow::kind).toList());
    assertTrue(late.note(bureau.getFirst()).contains("管理局"));
    assertEquals(late.note(bureau.getFirst()), late.next(bureau.getFirst().filing()));
  }

  @Test
  void countsWhatEndsTodayAndWhatIsOverApart() {
    add("云杉助手", KeptWays.through("4", "2026-11-19T08:00+08:00"));
    add("竹里馆", KeptWays.through("transfer", "2026-11-11"));
    List<KeptFiling> kept = kept();
    StartTexts texts = texts(NOON, Language.CHINESE);
    StartPage page = StartPage.of(kept, NOON);
    assertEquals("今天有 2 件到期，1 件已经过期", texts.title(page));
    assertTrue(rows(page, texts).contains("今天|就是今天|竹里馆 对公打款到账|看怎么办"));
  }

  /** What was not accepted without reasons has nothing to be mended in the pages. */
  @Test
  void leadsToTheMapWhereNoReasonIsGiven() {
    drafts.clear();
    add("短信过时", KeptWays.through("4", "2026-11-18T10:00+08:00", "sms.3", "2026-11-19T10:00+08:00"));
    add("认证退回", KeptWays.through("18", "2026-11-19"));
    add("还没写进度", JourneyRecord.NONE, 1);
    StartPage page = StartPage.of(kept(), NOON);
    StartTexts texts = texts(NOON, Language.CHINESE);
    assertEquals(
        Set.of("-|-|短信过时 短信核验退回了|看怎么办", "-|-|认证退回 微信认证退回了|看怎么办", "-|-|还没写进度 退回了|去处理退回"),
        Set.copyOf(rows(page, texts)));
    assertEquals(
        Set.of(WorkPlace.JOURNEY, WorkPlace.REJECTIONS),
        page.due().stream().map(DueRow::place).collect(Collectors.toSet()));
  }

  @Test
  void isTheSameForEveryZoneOfAComputer() {
    List<KeptFiling> kept = kept();
    StartPage page = StartPage.of(kept, NOON);
    for (String zone : List.of("America/New_York", "Pacific/Kiritimati", "Europe/Berlin")) {
      Clock clock = Clock.fixed(NOON.toInstant(), java.time.ZoneId.of(zone));
      StartModel model = new StartModel(List.of(), clock, org.sealready.ui.typing.Alarm.NEVER);
      assertEquals(page, StartPage.of(kept, model.now()), zone);
      assertEquals("11月21日 星期六", texts(model.now(), Language.CHINESE).today());
    }
  }
}
