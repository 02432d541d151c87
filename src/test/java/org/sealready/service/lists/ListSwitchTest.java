package org.sealready.service.lists;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.json.list.DataList;

/** Lists are replaced by packs and single files, and come back. */
class ListSwitchTest {

  private static final String NAMES = "region-names";

  @TempDir Path data;
  @TempDir Path outside;

  private ListFolder folder;
  private ListSwitch lists;

  @BeforeEach
  void begin() {
    folder = new ListFolder(data, Ours.catalogue().lists(), TestPack.TODAY);
    lists = new ListSwitch(folder);
  }

  private static TestPack pack(String day) {
    return TestPack.of(NAMES, list -> list.put("date", day))
        .manifest(manifest -> manifest.put("date", day));
  }

  private Pack check(byte[] file) throws Exception {
    return check("pack.sealready-data", file);
  }

  private Pack check(String name, byte[] file) throws Exception {
    return folder.check(Files.write(outside.resolve(name), file));
  }

  private String date(String id) {
    return row(id).date();
  }

  private ListRow row(String id) {
    return folder.rows(folder.read()).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPackTakesThePlaceOfBundledListsAndIsTakenBack() throws Exception {
    lists.use(check(pack("2027-03-20").zip()));
    assertEquals("2027-03-20", date(NAMES));
    assertTrue(row(NAMES).isFromFolder());
    assertFalse(row(NAMES).isInUse(), "this process began with the bundled one");
    assertFalse(row("regions").isFromFolder());
    lists.use(check(pack("2027-03-21").zip()));
    assertEquals("2027-03-21", date(NAMES));
    assertTrue(lists.back().isPresent());
    assertEquals("2027-03-20", date(NAMES));
    assertTrue(lists.back().isPresent(), "and forth");
    assertEquals("2027-03-21", date(NAMES));
    assertTrue(lists.resetAll());
    assertFalse(row(NAMES).isFromFolder());
    assertFalse(lists.resetAll());
    assertTrue(lists.back().isPresent());
    assertEquals("2027-03-21", date(NAMES));
  }

  @Test
  void oneListOfAPackIsResetAlone() throws Exception {
    lists.use(check(pack("2027-03-20").with("ages", TestPack.list("ages", l -> {})).zip()));
    assertTrue(lists.reset(list(NAMES)));
    assertFalse(row(NAMES).isFromFolder());
    assertTrue(row("ages").isFromFolder());
    assertFalse(lists.reset(list(NAMES)));
    lists.use(check(pack("2027-03-21").zip()));
    assertTrue(row(NAMES).isFromFolder(), "a newer pack counts as a whole");
  }

  private static DataList list(String id) {
    return Ours.catalogue().lists().stream()
        .filter(list -> list.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingBeforeIsNothing() throws Exception {
    assertTrue(lists.back().isEmpty());
    assertFalse(lists.resetAll());
    assertFalse(Files.exists(data.resolve("lists")));
  }

  @Test
  void anOlderPackIsRefusedWhileANewerOneIsInUse() throws Exception {
    lists.use(check(pack("2027-03-21").zip()));
    byte[] older = pack("2027-03-20").zip();
    assertEquals("pack.older", assertThrows(Refused.class, () -> check(older)).getMessage());
    byte[] olderList = TestPack.of(NAMES, list -> list.put("date", "2027-03-20")).zip();
    assertTrue(
        assertThrows(Refused.class, () -> check(olderList))
            .getMessage()
            .endsWith("older-than-used"));
    assertEquals("2027-03-21", date(NAMES));
  }

  @Test
  void aSingleFileGoesBeforeThePackUntilANewPackIsUsed() throws Exception {
    lists.use(check(pack("2027-03-20").zip()));
    byte[] own = TestPack.list(NAMES, list -> list.put("date", "2027-03-22"));
    Pack single = check(NAMES + ".json", own);
    assertEquals(PackTrust.UNSIGNED, folder.trust(single));
    lists.use(single);
    assertEquals("2027-03-22", date(NAMES));
    lists.use(check(pack("2027-03-23").zip()));
    assertEquals("2027-03-23", date(NAMES));
    assertArrayEquals(
        own, Files.readAllBytes(data.resolve("lists/aside").resolve(NAMES + "-1.json")));
  }

  @Test
  void aMakerIsAcceptedOnce() throws Exception {
    Pack signed = check(pack("2027-03-20").signedBy(TestPack.MAKER).zip());
    assertEquals(PackTrust.UNKNOWN_KEY, folder.trust(signed));
    MakerKey key = signed.key().orElseThrow();
    assertTrue(key.fingerprint().matches("([0-9a-f]{4}-){4}[0-9a-f]{4}"));
    assertTrue(key.isCalled(key.fingerprint().toUpperCase().replace('-', ' ')));
    assertFalse(key.isCalled(key.fingerprint().substring(1)));
    lists.accept(signed);
    lists.accept(signed);
    assertEquals(1, Files.readAllLines(data.resolve("lists/makers.txt")).size());
    assertEquals(PackTrust.ACCEPTED, folder.trust(signed));
    KeyPair other = TestPack.OTHER;
    assertEquals(
        PackTrust.UNKNOWN_KEY, folder.trust(check(pack("2027-03-21").signedBy(other).zip())));
    lists.use(signed);
    assertEquals("2027-03-20", date(NAMES));
    Files.delete(data.resolve("lists/makers.txt"));
    assertEquals("pack.key-gone", folder.read().unused().getFirst().why().why().key());
    assertFalse(row(NAMES).isFromFolder());
  }

  static Stream<List<String>> broken() {
    return Stream.of(
        List.of("", "input.empty"),
        List.of("{", "input.truncated"),
        List.of("[]", "input.not_json"),
        List.of("{}", "lists.no-date"),
        List.of("{\"date\":\"2027-03-30\"}", "lists.no-source"),
        List.of("{\"date\":\"2027-05\",\"source\":\"x\"}", "lists.future"),
        List.of("{\"date\":\"2020-01-31\",\"source\":\"x\"}", "lists.older"),
        List.of("{\"date\":\"2027-03-30\",\"source\":\"x\"}", "lists.bad-place"),
        List.of("{\"date\":\"2027-02-31\",\"source\":\"x\"}", "lists.bad-date"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenFileInTheFolderIsNamedAndTheBundledListStays(List<String> one) throws IOException {
    for (DataList list : Ours.catalogue().lists()) {
      Files.writeString(data.resolve(list.file()), one.getFirst());
    }
    ListFolder.Found found = folder.read();
    assertEquals(0, found.contents().size());
    assertEquals(Ours.catalogue().lists().size(), found.unused().size());
    for (ListFolder.Unused file : found.unused()) {
      assertEquals(one.getLast(), file.why().why().key(), file.file().toString());
    }
  }

  @Test
  void aPackInTheFolderThatIsCutChangesNothing() throws Exception {
    lists.use(check(pack("2027-03-20").zip()));
    Path file = data.resolve("lists/in-use.sealready-data");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 9));
    assertEquals("pack.damaged", folder.read().unused().getFirst().why().why().key());
    assertFalse(row(NAMES).isFromFolder());
    Pack again = check(whole);
    lists.use(again);
    assertTrue(row(NAMES).isFromFolder());
  }

  @Test
  void whatWasTakenStaysUntilTheProgramBringsSomethingNewer() throws Exception {
    byte[] zip = pack("2027-03-20").zip();
    lists.use(check(zip));
    ListFolder earlier = new ListFolder(data, folder.known(), TestPack.TODAY.minusDays(20));
    assertEquals("pack.future", earlier.read().unused().getFirst().why().why().key());
  }

  @Test
  void theTableTellsWhatIsOld() {
    ListFolder later = new ListFolder(data, folder.known(), TestPack.TODAY.plusMonths(6));
    List<String> old =
        later.rows(later.read()).stream().filter(ListRow::isOld).map(ListRow::id).toList();
    assertTrue(old.contains("provinces"), old.toString());
    assertFalse(old.contains("kinsoku"), old.toString());
    assertTrue(
        folder.rows(folder.read()).stream()
            .filter(ListRow::isOld)
            .noneMatch(row -> row.id().equals("provinces")));
  }

  @Test
  void aListThatCannotBeWrittenLeavesTheOneInUse() throws Exception {
    byte[] own = TestPack.list(NAMES, list -> list.put("date", "2027-03-22"));
    lists.use(check(NAMES + ".json", own));
    Pack next =
        check(NAMES + ".json", TestPack.list(NAMES, list -> list.put("date", "2027-03-23")));
    Pack unwritable =
        new Pack(next.maker(), next.date(), next.sum(), next.key(), next.lists(), null);
    assertThrows(RuntimeException.class, () -> lists.use(unwritable));
    assertArrayEquals(own, Files.readAllBytes(data.resolve(NAMES + ".json")));
    lists.use(next);
    assertEquals("2027-03-23", date(NAMES));
    assertTrue(lists.reset(list(NAMES)));
    try (Stream<Path> aside = Files.list(data.resolve("lists/aside"))) {
      assertEquals(3, aside.count(), "none is lost");
    }
  }

  @Test
  void theWayBackKeepsThePackInUseFirst() throws Exception {
    lists.use(check(pack("2027-03-20").zip()));
    lists.use(check(pack("2027-03-21").zip()));
    Path between = data.resolve("lists/between.sealready-data");
    Files.createDirectories(between.resolve("x"));
    assertThrows(IOException.class, lists::back);
    assertEquals("2027-03-21", date(NAMES));
    Files.delete(between.resolve("x"));
    Files.delete(between);
    lists.back();
    assertEquals("2027-03-20", date(NAMES));
    assertFalse(Files.exists(between));
  }

  @Test
  void aWayBackThatWasStoppedIsCompleted() throws Exception {
    lists.use(check(pack("2027-03-20").zip()));
    lists.use(check(pack("2027-03-21").zip()));
    Path inUse = data.resolve("lists/in-use.sealready-data");
    Files.move(inUse, data.resolve("lists/between.sealready-data"));
    Files.copy(data.resolve("lists/before.sealready-data"), inUse);
    lists.back();
    assertEquals("2027-03-20", date(NAMES));
    lists.back();
    assertEquals("2027-03-21", date(NAMES));
  }
}
