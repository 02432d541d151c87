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
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.filing.Draft;

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
