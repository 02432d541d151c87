package org.sealready.service.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.json.list.DataList;
import org.sealready.service.UnusableFile;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** No pack that is broken, foreign, changed or harmful is used, and each is refused in one line. */
class HostilePacksTest {

  private static final int FLIPS = 300;

  @TempDir Path data;

  private ListFolder folder() {
    return new ListFolder(data, Ours.catalogue().lists(), TestPack.TODAY);
  }

  private Pack check(byte[] file) throws IOException, Refused, UnusableFile {
    Path pack = data.resolve("pack.sealready-data");
    Files.write(pack, file);
    return folder().check(pack);
  }

  @Test
  void everyHostilePackIsRefused() {
    Map<String, String> others = new TreeMap<>();
    List<HostilePacks.Case> cases = HostilePacks.all();
    for (HostilePacks.Case each : cases) {
      String why = outcome(each.file());
      if (!why.equals(each.why())) {
        others.put(each.name(), why);
      }
    }
    assertEquals(Map.of(), others);
    assertTrue(cases.size() >= 40);
    System.out.println(
        "faults: packs of " + cases.size() + " kinds refused " + cases.size() + ", taken 0");
  }

  private String outcome(byte[] file) {
    try {
      check(file);
      return "taken";
    } catch (Refused refused) {
      String line = refused.refusal().in(Words.in(Language.CHINESE));
      assertFalse(line.isBlank() || line.contains("\n"), line);
      return refused.refusal().why().key();
    } catch (UnusableFile | IOException unusable) {
      return unusable.toString();
    }
  }

  @Test
  void asSignedPackWithOneByteChangedIsRefusedOrSaysTheSame() throws Exception {
    byte[] good = TestPack.of("mobile-prefixes", list -> {}).signedBy(TestPack.MAKER).zip();
    Pack original = check(good);
    Random random = new Random(7);
    int refused = 0;
    int taken = 0;
    for (int i = 0; i < FLIPS; i++) {
      byte[] changed = good.clone();
      changed[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        Pack pack = check(changed);
        assertEquals(original.lists(), pack.lists());
        assertEquals(original.maker() + original.key(), pack.maker() + pack.key());
        taken++;
      } catch (Refused expected) {
        refused++;
      }
    }
    assertTrue(refused > FLIPS / 2);
    System.out.println(
        "faults: packs with one bit changed refused "
            + refused
            + ", taken with the same content "
            + taken);
  }

  @Test
  void aCutPackIsRefusedAtEveryLength() {
    byte[] good = TestPack.of("mobile-prefixes", list -> {}).zip();
    for (int length = 0; length < good.length; length += 3) {
      byte[] cut = java.util.Arrays.copyOf(good, length);
      assertThrows(Refused.class, () -> check(cut));
    }
  }

  @Test
  void everyBundledListIsLikeItselfAndPassesItsReader() throws Exception {
    TestPack all = new TestPack();
    Ours.catalogue()
        .lists()
        .forEach(list -> all.with(list.id(), TestPack.list(list.id(), l -> {})));
    assertEquals(Ours.catalogue().lists().size(), check(all.zip()).lists().size());
  }

  @Test
  void aLongTextOfAListIsNoDeepOne() throws Exception {
    String kinds = String.join("、", IntStream.range(1, 3_500).mapToObj(String::valueOf).toList());
    byte[] list =
        TestPack.list(
            "provinces",
            l ->
                HostilePacks.firstRuleWith(l, "sentence")
                    .put("sentence", "甲".repeat(19_999))
                    .put("for", kinds));
    assertEquals(1, check(new TestPack().with("provinces", list).zip()).lists().size());
  }

  @Test
  void aListThatItsReaderIsLostInIsRefused() {
    DataList list = new DataList("ages", "x", HostilePacksTest::readWithoutEnd);
    byte[] content = TestPack.list("ages", l -> {});
    Refused refused =
        assertThrows(Refused.class, () -> new ListCheck(TestPack.TODAY).check(list, content));
    assertEquals("lists.bad-place", refused.refusal().why().key());
  }

  private static void readWithoutEnd(Map<String, Object> content) {
    readWithoutEnd(content);
  }
}
