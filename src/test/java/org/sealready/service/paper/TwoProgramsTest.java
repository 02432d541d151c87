package org.sealready.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.service.PaperKeys;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.vault.crypto.Cost;

/** Two programs write forms and wordings of one folder at the same moment: nothing is destroyed. */
@Tag(Effort.FAULTS)
class TwoProgramsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T01:02:03Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private final Set<String> texts = new HashSet<>();
  private int taken;

  private DataFolderSession window() throws Exception {
    DataFolderSession cabinet =
        new DataFolderSession(Ours.catalogue(), data, CLOCK, new Cost(8, 1, 1));
    cabinet.acquireWriteLock();
    cabinet.filings();
    return cabinet;
  }

  @Test
  void noPairOfChangesDestroysAnything() throws Exception {
    int pairs = Effort.of(40, 200);
    window().close();
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Rival.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader answers = other.inputReader(StandardCharsets.UTF_8);
        PrintStream orders = new PrintStream(other.getOutputStream(), true)) {
      assertEquals("ready", answers.readLine());
      Random random = new Random(7);
      for (int pair = 0; pair < pairs; pair++) {
        run(random.nextLong(), random.nextLong(), random.nextInt(4) == 0, orders, answers);
      }
    } finally {
      other.destroyForcibly();
    }
    assertTrue(taken > 0, "they never met");
    Effort.report("pairs %d, destroyed 0", pairs);
  }

  private void run(
      long mine, long theirs, boolean isWindow, PrintStream orders, BufferedReader answers)
      throws Exception {
    List<String> before = ids();
    String here;
    String there;
    if (isWindow) {
      try (DataFolderSession window = window()) {
        orders.println(theirs);
        here = Rival.deed(window.papers(), data, mine);
        there = answers.readLine();
      }
      assertEquals("TAKEN", there, "a window is open");
    } else {
      PaperKeys keys = PaperKeys.of(data);
      orders.println(theirs);
      here = Rival.deed(keys, data, mine);
      there = answers.readLine();
    }
    taken += here.equals("TAKEN") || there.equals("TAKEN") ? 1 : 0;
    for (String said : List.of(here, there)) {
      assertTrue(Set.of(Rival.DONE, "TAKEN", "GONE").contains(said), said);
    }
    check(before, mine, here);
    check(before, theirs, there);
    assertForms(before, mine, here, theirs, there);
    assertWordings(mine, here, theirs, there);
  }

  private List<String> ids() {
    return OfficialPapers.in(data).all().stream().map(OfficialPaper::id).toList();
  }

  /** Nothing is missing that was there, but to nobody's surprise. */
  private static void check(List<String> before, long seed, String said) {
    Rival.Plan plan = Rival.Plan.of(seed);
    boolean changes = plan.what() == 2 || plan.what() == 3;
    assertTrue(
        !said.equals("GONE") || changes, "only what is not there cannot be changed: " + plan);
  }

  private void assertForms(List<String> before, long mine, String here, long theirs, String there) {
    OfficialPapers now = OfficialPapers.in(data);
    assertTrue(
        now.broken().isEmpty() && !now.isUnlisted() && !now.isShut(), "a form was destroyed");
    for (String id : Rival.IDS) {
      boolean kept = is(id, mine, here, true) || is(id, theirs, there, true);
      boolean removed = is(id, mine, here, false) || is(id, theirs, there, false);
      boolean isThere = now.find(id).isPresent();
      if (kept != removed || !kept) {
        assertEquals(kept || before.contains(id) && !removed, isThere, id);
      }
      now.find(id).ifPresent(form -> assertEquals(20_000, now.pdf(form).length));
    }
  }

  private static boolean is(String id, long seed, String said, boolean keeps) {
    Rival.Plan plan = Rival.Plan.of(seed);
    return said.equals(Rival.DONE)
        && plan.id().equals(id)
        && (keeps ? plan.keeps() : plan.removes());
  }

  /** Every text that was ever used is the wording now, or lies aside among the last twenty. */
  private void assertWordings(long mine, String here, long theirs, String there) throws Exception {
    if (Rival.Plan.of(mine).what() == 5 && here.equals(Rival.DONE)) {
      texts.add(Rival.text(mine));
    }
    if (Rival.Plan.of(theirs).what() == 5 && there.equals(Rival.DONE)) {
      texts.add(Rival.text(theirs));
    }
    Set<String> found = new HashSet<>();
    Path letters = data.resolve("letters");
    if (Files.isDirectory(letters)) {
      try (var files = Files.walk(letters)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          found.add(Files.readString(file));
        }
      }
    }
    if (texts.size() <= 20) {
      assertTrue(found.containsAll(texts), "a wording was destroyed");
    } else {
      assertTrue(found.size() >= 20, "wordings were destroyed");
    }
  }
}
