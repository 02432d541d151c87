package org.sealready.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.MemoryFolder;

class PlainDraftsTest {

  private static final Instant SAVED = Instant.parse("2026-10-01T08:00:00Z");

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  static byte[] plain(int number, Instant savedAt) {
    byte[] json = Toy.JSON.write(Toy.number(number));
    byte[] place = (savedAt + " toy\n").getBytes(UTF_8);
    String sum = HexFormat.of().formatHex(Digests.sum(place, json));
    byte[] head = ("sealready-draft 1 " + sum + "\n").getBytes(UTF_8);
    byte[] file = Arrays.copyOf(head, head.length + place.length + json.length);
    System.arraycopy(place, 0, file, head.length, place.length);
    System.arraycopy(json, 0, file, head.length + place.length, json.length);
    return file;
  }

  private Path put(String name, byte[] content) throws IOException {
    Files.createDirectories(data.resolve("filings"));
    return Files.write(data.resolve("filings").resolve(name), content);
  }

  private List<String> takeIn() throws Exception {
    return new PlainDrafts(Box.store(data), Toy.JSON).takeIn();
  }

  @Test
  void areSealedAndShredded() throws Exception {
    Path first = put("one.sealready", plain(1, SAVED));
    put("云杉 - 副本.sealready", plain(2, SAVED.plusSeconds(1)));
    assertTrue(PlainDrafts.lieIn(data));
    assertEquals(List.of(), takeIn());
    assertFalse(PlainDrafts.lieIn(data));
    assertFalse(Files.exists(first));
    DraftStore store = Box.store(data);
    assertEquals(List.of("one", "云杉 - 副本"), store.ids());
    Draft one = store.open("one");
    assertEquals(1, Toy.number(one));
    assertEquals("toy", one.page());
    assertEquals(SAVED, one.savedAt(), "it was saved then");
    assertEquals(2, Toy.number(store.open("云杉 - 副本")));
  }

  @Test
  void oneThatCannotBeReadStaysAndIsNamed() throws Exception {
    byte[] newer = "sealready-draft 3 later\n".getBytes(UTF_8);
    Path broken = put("broken.sealready", newer);
    put("good.sealready", plain(1, SAVED));
    assertEquals(List.of("broken"), takeIn());
    assertEquals(newer.length, Files.size(broken));
    assertEquals(List.of("good"), Box.store(data).ids());
  }

  @Test
  void oneThatWasTakenInBeforeIsNotTakenInTwice() throws Exception {
    put("one.sealready", plain(1, SAVED));
    takeIn();
    DraftStore store = Box.store(data);
    store.save(Box.changed(store.open("one"), 5));
    put("one.sealready", plain(1, SAVED));
    takeIn();
    assertEquals(List.of("one"), store.ids());
    assertEquals(5, Toy.number(store.open("one")));
    assertFalse(PlainDrafts.lieIn(data));
  }

  @Test
  void oneOfTheSameNameThatSaysSomethingElseIsKeptBeside() throws Exception {
    put("one.sealready", plain(1, SAVED));
    takeIn();
    put("one.sealready", plain(9, SAVED));
    takeIn();
    DraftStore store = Box.store(data);
    assertEquals(2, store.ids().size());
    assertEquals(1, Toy.number(store.open("one")));
    String other = store.ids().stream().filter(id -> !id.equals("one")).findFirst().orElseThrow();
    assertEquals(9, Toy.number(store.open(other)));
  }

  @Test
  void whatSavesThatNeverEndedHaveLeftIsShreddedAndKeptIfItIsNewer() throws Exception {
    put("one.sealready", plain(1, SAVED));
    String end = "." + UUID.randomUUID() + ".tmp";
    put(".one.sealready" + end, plain(2, SAVED.plusSeconds(3)));
    put(".two.sealready" + end, plain(1, SAVED));
    put(".one.sealready." + UUID.randomUUID() + ".tmp", plain(3, SAVED.minusSeconds(3)));
    put(".one.sealready." + UUID.randomUUID() + ".tmp", "sealready-draft 1".getBytes(UTF_8));
    takeIn();
    DraftStore store = Box.store(data);
    List<Integer> numbers = new java.util.ArrayList<>();
    for (String id : store.ids()) {
      numbers.add(Toy.number(store.open(id)));
    }
    assertEquals(List.of(1, 1, 2), numbers.stream().sorted().toList());
    assertTrue(Box.files(store.folder()).stream().allMatch(name -> name.endsWith(".sealed")));
  }

  @Test
  void aLeftoverOfANewerProgramIsNotShredded() throws Exception {
    put("one.sealready", plain(1, SAVED));
    byte[] newer = "sealready-draft 3 later\n".getBytes(UTF_8);
    Path left = put(".one.sealready." + UUID.randomUUID() + ".tmp", newer);
    assertEquals(List.of(), takeIn());
    assertArrayEquals(newer, Files.readAllBytes(left));
  }

  @Test
  void staysWholeWhereItCannotBeSealed() throws Exception {
    Path file = put("one.sealready", plain(1, SAVED));
    byte[] before = Files.readAllBytes(file);
    DraftStore full =
        Box.store(
            data,
            (step, path) -> {
              if (step.equals("write")) {
                throw new IOException("No space left on device");
              }
            });
    NotSaved failure = assertThrows(NotSaved.class, () -> new PlainDrafts(full, Toy.JSON).takeIn());
    assertEquals(NotSaved.Kind.NO_SPACE, failure.kind());
    assertEquals(new String(before, UTF_8), Files.readString(file));
  }

  @Test
  void isNeverReadIfABitIsFlippedOrAByteIsMissing() throws Exception {
    byte[] whole = plain(100, SAVED);
    PlainFormat format = new PlainFormat(Toy.JSON);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(Unreadable.class, () -> format.read("x", cut), "at " + length);
    }
    Random random = new Random(20261121);
    for (int i = 0; i < 2000; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      assertThrows(Unreadable.class, () -> format.read("x", flipped), "flip " + i);
    }
    assertEquals(100, Toy.number(format.read("x", whole)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sealready-draft 2 0000\nx",
        "sealready-draft 2 argon2id m=65536 salt nonce\n\1\2\3",
        "sealready-draft 10 \nx",
        "sealready-draft 2\n"
      })
  void saysThatANewerVersionWroteIt(String content) {
    assertEquals(Unreadable.Kind.NEWER, kind(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "\n\n\n", "sealready-draft x\n", "sealready-draft 0 a\n", "{}", "1 1\n"})
  void saysThatItIsDamaged(String content) {
    assertEquals(Unreadable.Kind.DAMAGED, kind(content));
  }

  private static Unreadable.Kind kind(String content) {
    return assertThrows(
            Unreadable.class, () -> new PlainFormat(Toy.JSON).read("x", content.getBytes(UTF_8)))
        .kind();
  }
}
