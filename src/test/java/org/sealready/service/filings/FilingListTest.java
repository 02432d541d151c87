package org.sealready.service.filings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.service.journey.JourneyFile;
import org.sealready.service.journey.RecordText;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.Followed;

/** A list of many filings, which remembers what it has worked out. */
class FilingListTest {

  private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
  private static final int MANY = 60;

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private DataFolderSession cabinet;

  private Filings start(int days) throws IOException {
    close();
    Clock clock = Clock.fixed(NOW.plus(Duration.ofDays(days)), ZoneOffset.UTC);
    cabinet = new DataFolderSession(Ours.catalogue(), data, clock, new Cost(8, 1, 1));
    cabinet.acquireWriteLock();
    return cabinet.filings();
  }

  @AfterEach
  void close() throws IOException {
    if (cabinet != null) {
      cabinet.close();
    }
  }

  private Path remembered() {
    return data.resolve("list.sealed");
  }

  private void fill(Filings filings) throws IOException {
    Draft draft = filings.save(Draft.begin(Ours.answers("individual"), NOW));
    for (int i = 1; i < MANY; i++) {
      Files.copy(file(draft.id()), file("copy" + i));
    }
  }

  private Path file(String id) {
    return data.resolve("filings").resolve(id + ".sealed");
  }

  @Test
  void isTheSameWhetherItIsRememberedOrNot() throws Exception {
    Filings filings = start(0);
    fill(filings);
    List<KeptFiling> workedOut = filings.list();
    assertEquals(MANY, workedOut.size());
    assertTrue(Files.exists(remembered()));
    assertEquals(workedOut, filings.list());
    assertEquals(workedOut, start(0).list());
    Files.write(remembered(), new byte[100]);
    assertEquals(workedOut, start(0).list());
  }

  /** Every part of a way: states, what is due, open reasons, a number. */
  @Test
  void remembersTheWayOfEachFiling() throws Exception {
    Filings filings = start(0);
    fill(filings);
    keep(
        filings, "copy1", record("2", "2026-11-19T10:00+08:00", "4", "2026-11-20T16:20+08:00"), "");
    keep(filings, "copy2", record("3", "2026-11-20"), "[{\"items\":[{\"text\":\"改\"}]}]");
    keep(filings, "copy3", record("6", "2026-11-20").numbered("沪ICP备2026012345号-3X"), "");
    Map<String, KeptWay> workedOut = ways(filings.list());
    assertEquals(workedOut, ways(start(0).list()));
    KeptWay sms = workedOut.get("copy1");
    assertTrue(sms.isMessage());
    assertEquals(
        Instant.parse("2026-11-21T08:20:00Z"),
        sms.dues().stream()
            .filter(due -> due.deadline().id().equals("sms"))
            .map(due -> due.deadline().due().toInstant())
            .findFirst()
            .orElseThrow());
    assertTrue(workedOut.get("copy2").isBack());
    assertEquals(1, workedOut.get("copy2").openReasons());
    assertTrue(workedOut.get("copy3").isFiled());
    assertEquals("沪ICP备2026012345号-3X", workedOut.get("copy3").number());
    assertEquals(12, workedOut.get("copy4").states().size());
  }

  private static JourneyRecord record(String... statesAndTimes) {
    JourneyRecord record = JourneyRecord.NONE;
    for (int i = 0; i < statesAndTimes.length; i += 2) {
      record = record.and(new StateEntry(statesAndTimes[i], statesAndTimes[i + 1]));
    }
    return record;
  }

  private static void keep(Filings filings, String id, JourneyRecord record, String rejections)
      throws Exception {
    Followed followed =
        Followed.NONE
            .with(JourneyFile.RECORD, RecordText.write(record, ""))
            .with(JourneyFile.REJECTIONS, rejections);
    filings.save(filings.open(id).following(followed));
  }

  private static Map<String, KeptWay> ways(List<KeptFiling> list) {
    return list.stream()
        .map(KeptFiling.Readable.class::cast)
        .collect(Collectors.toMap(KeptFiling.Readable::id, KeptFiling.Readable::way));
  }

  /** A row that another version wrote is worked out anew, and so is one of another list. */
  @Test
  void readsNoWayThatIsNotKnownAnyMore() throws Exception {
    Filings filings = start(0);
    fill(filings);
    keep(filings, "copy1", record("4", "2026-11-20T16:20+08:00"), "");
    KeptFiling.Readable kept =
        filings.list().stream()
            .map(KeptFiling.Readable.class::cast)
            .filter(each -> each.id().equals("copy1"))
            .findFirst()
            .orElseThrow();
    LocalDate day = LocalDate.of(2026, 11, 21);
    byte[] bytes = SummaryBytes.write(new SummaryBytes.Summary(kept, day));
    WayBytes ways = new WayBytes(Ours.catalogue().journey());
    assertEquals(kept, SummaryBytes.read("copy1", bytes, ways).orElseThrow().filing());
    assertTrue(SummaryBytes.read("copy1", bytes, new WayBytes(JourneyFacts.NONE)).isEmpty());
    for (int cut = 0; cut < bytes.length; cut++) {
      assertTrue(SummaryBytes.read("copy1", Arrays.copyOf(bytes, cut), ways).isEmpty());
    }
    for (int at = 0; at < bytes.length; at++) {
      byte[] other = bytes.clone();
      other[at] ^= (byte) 0x80;
      SummaryBytes.read("copy1", other, ways);
    }
  }

  @Test
  void fewFilingsAreNotWorthRemembering() throws Exception {
    Filings filings = start(0);
    filings.save(Draft.begin(Answers.empty(), NOW));
    filings.list();
    assertFalse(Files.exists(remembered()));
  }

  @Test
  void noticesEveryChangeOfAFile() throws Exception {
    Filings filings = start(0);
    fill(filings);
    filings.list();
    Draft one = filings.open("copy1");
    filings.save(one.with(one.history().with(Answers.empty(), "")));
    Files.write(file("copy2"), new byte[9]);
    Files.delete(file("copy3"));
    for (Filings each : List.of(filings, start(0))) {
      List<KeptFiling> list = each.list();
      assertEquals(MANY - 1, list.size());
      assertEquals(
          "copy1", list.stream().filter(f -> title(f).isEmpty()).findFirst().orElseThrow().id());
      assertInstanceOf(KeptFiling.Broken.class, list.getLast());
    }
  }

  private static String title(KeptFiling filing) {
    return filing instanceof KeptFiling.Readable readable ? readable.title() : "broken";
  }

  /** The card of this filing has run out by then. */
  @Test
  void anotherDayIsAnotherCheck() throws Exception {
    fill(start(0));
    List<KeptFiling> today = start(0).list();
    Filings later = start(20_000);
    assertNotEquals(0, errors(later.list()));
    assertEquals(0, errors(today));
    long renewed = 0;
    for (int times = 0; times < MANY / 20; times++) {
      renewed = later.list().stream().filter(filing -> errors(List.of(filing)) > 0).count();
    }
    assertEquals(MANY, renewed, "some of them each time");
  }

  private static int errors(List<KeptFiling> list) {
    return list.stream()
        .mapToInt(filing -> filing instanceof KeptFiling.Readable r ? r.errors() : 0)
        .sum();
  }

  @Test
  void forgetsAFilingThatIsErased() throws Exception {
    Filings filings = start(0);
    fill(filings);
    filings.list();
    filings.erase("copy1");
    assertFalse(Files.exists(remembered()));
    assertEquals(MANY - 1, filings.list().size());
    assertTrue(Files.exists(remembered()));
    assertEquals(MANY - 1, start(0).list().size());
  }
}
