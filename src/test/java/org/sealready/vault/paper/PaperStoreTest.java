package org.sealready.vault.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.FaultyFiles;
import org.sealready.vault.filing.Resealing;
import org.sealready.vault.key.PaperAccess;
import org.sealready.vault.key.ResealingMark;
import org.sealready.vault.key.VaultLocked;
import org.sealready.vault.place.SealedFiles;

/** Forms on disk: whole or not there, sealed where there is a vault, nothing named is deleted. */
class PaperStoreTest {

  private static final String ID = "commitment";
  private static final String OLD = "paper-00000000000a.pdf";
  private static final String NEW = "paper-00000000000b.pdf";
  private static final String TEXT = "PAPER THAT NOBODY MUST READ ";

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  /** The end of the program: nothing that it had still to do is done. */
  private static final class Ended extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static PaperStore store(Path data, Optional<Vault> vault) {
    return new PaperStore(data, PaperAccess.of(vault));
  }

  private static void keep(PaperStore store, String paper) throws NotSaved {
    store.keep(ID, Map.of(paper, (TEXT + paper).getBytes(UTF_8)), paper.getBytes(UTF_8));
  }

  /** The paper that the description names, and that paper is there. */
  private static Optional<String> kept(PaperStore store) throws IOException {
    if (store.ids().isEmpty()) {
      return Optional.empty();
    }
    assertEquals(List.of(ID), store.ids());
    String paper = new String(store.read(ID, PaperStore.DESCRIPTION), UTF_8);
    assertEquals(TEXT + paper, new String(store.read(ID, paper), UTF_8));
    return Optional.of(paper);
  }

  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> all = Files.walk(data.resolve("forms"))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void assertNothingPlain(Path data) throws IOException {
    for (Path file : files(data)) {
      assertFalse(
          Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).contains(TEXT),
          file.toString());
    }
  }

  /**
   * Ended at each step of a first import, of a newer version and of a removal: whole or nothing.
   */
  @Test
  @Tag(Effort.FAULTS)
  void anEndAtAnyStepLeavesAWholeFormOrNone() throws Exception {
    int ends = 0;
    for (boolean first : new boolean[] {true, false}) {
      for (boolean removal : new boolean[] {false, true}) {
        if (first && removal) {
          continue;
        }
        for (Optional<Vault> vault : List.of(Optional.<Vault>empty(), Optional.of(vault()))) {
          ends += endAtEachStep(first, removal, vault);
        }
      }
    }
    assertTrue(ends > 60, ends + " steps");
    Effort.report(
        "program ended at each of %d steps of taking in, renewing and removing a form: half 0,"
            + " complaints 0, remains 0",
        ends);
  }

  private Vault vault() throws Exception {
    return Box.keys(Files.createDirectories(folder.resolve("keys" + System.nanoTime())))
        .create(Optional.empty());
  }

  private int endAtEachStep(boolean first, boolean removal, Optional<Vault> vault)
      throws Exception {
    for (int at = 1; ; at++) {
      Path data = Files.createTempDirectory(folder, "run");
      if (!first) {
        keep(store(data, vault), OLD);
      }
      int limit = at;
      int[] steps = {0};
      FaultyFiles faulty =
          new FaultyFiles(
              (step, file) -> {
                if (++steps[0] >= limit) {
                  throw new Ended();
                }
              });
      boolean done = false;
      try {
        PaperStore disturbed = store(faulty.wrap(data), vault);
        if (removal) {
          disturbed.remove(ID);
        } else {
          keep(disturbed, NEW);
        }
        done = true;
      } catch (Ended ended) {
        // What is on the disk now is what the next start finds.
      }
      Optional<String> found = kept(store(data, vault));
      List<Optional<String>> right =
          removal
              ? List.of(Optional.of(OLD), Optional.empty())
              : List.of(first ? Optional.empty() : Optional.of(OLD), Optional.of(NEW));
      assertTrue(right.contains(found), "step " + at + ": " + found);
      keep(store(data, vault), NEW);
      assertEquals(Optional.of(NEW), kept(store(data, vault)));
      assertEquals(2, files(data).size(), "step " + at + ": " + files(data));
      if (done) {
        return at - 1;
      }
    }
  }

  @Test
  void aFolderWithoutItsDescriptionIsNothingAndGoesWithTheNextChange() throws Exception {
    Path half = Files.createDirectories(folder.resolve("forms").resolve(ID));
    Files.writeString(half.resolve(OLD), "half");
    Path mine = Files.createDirectories(folder.resolve("forms").resolve("mine"));
    Files.writeString(mine.resolve("notes.txt"), "mine");
    PaperStore store = store(folder, Optional.empty());
    assertEquals(List.of(), store.ids());
    store.tidy();
    assertFalse(Files.exists(half));
    assertTrue(Files.exists(mine.resolve("notes.txt")), "what is not ours stays");
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNotNone() throws Exception {
    Files.writeString(folder.resolve("forms"), "");
    PaperStore store = store(folder, Optional.empty());
    assertThrows(IOException.class, store::ids);
    NotSaved told = assertThrows(NotSaved.class, () -> keep(store, NEW));
    assertEquals(NotSaved.Kind.NOT_A_FOLDER, told.kind());
  }

  /** What lay plain is sealed when there is a vault; a passphrase seals it anew. */
  @Test
  void whatLayPlainIsSealedAndSealedAnewWithAPassphrase() throws Exception {
    keep(store(folder, Optional.empty()), OLD);
    Files.createDirectories(folder.resolve("letters"));
    Path wording = Files.writeString(folder.resolve("letters/commitment.txt"), TEXT);
    Vault open = Box.keys(folder).create(Optional.empty());
    PaperFolders.takeIn(folder, open);
    assertNothingPlain(folder);
    assertEquals(Optional.of(OLD), kept(store(folder, Optional.of(open))));
    assertThrows(VaultLocked.class, () -> kept(store(folder, Optional.empty())));
    assertEquals(TEXT, Files.readString(wording), "without a passphrase it can be edited by hand");
    Vault renewed = Box.keys(folder).protect(open, Passphrase.of("eight letters".toCharArray()));
    new Resealing(renewed).all(folder);
    assertFalse(Files.exists(wording));
    for (Path file : SealedFiles.in(folder)) {
      SealedHeader header = SealedHeader.of(LimitedFile.beginning(file, SealedHeader.MAX_BYTES));
      assertTrue(renewed.isCurrent(header), file.toString());
    }
    assertEquals(3, SealedFiles.in(folder).size());
    assertEquals(Optional.of(OLD), kept(store(folder, Optional.of(renewed))));
    TextFolder letters =
        new TextFolder(folder.resolve("letters"), PaperAccess.of(Optional.of(renewed)));
    assertEquals(TEXT, new String(letters.readSealed("commitment"), UTF_8));
  }

  /** Setting a passphrase may end at any step: the next start seals what still lies plain. */
  @Test
  void anEndAmidSealingGoesOnAtTheNextStart() throws Exception {
    for (int at = 1, fired = 1; fired > 0; at++) {
      Path data = Files.createTempDirectory(folder, "seal");
      keep(store(data, Optional.empty()), OLD);
      Files.createDirectories(data.resolve("letters"));
      Files.writeString(data.resolve("letters/commitment.txt"), TEXT);
      Vault open = Box.keys(data).create(Optional.empty());
      Vault renewed = Box.keys(data).protect(open, Passphrase.of("eight letters".toCharArray()));
      int limit = at;
      int[] steps = {0};
      FaultyFiles faulty =
          new FaultyFiles(
              (step, file) -> {
                if (++steps[0] >= limit) {
                  throw new Ended();
                }
              });
      try {
        new Resealing(renewed).all(faulty.wrap(data));
        fired = 0;
      } catch (Ended ended) {
        assertEquals(Optional.of(OLD), kept(store(data, Optional.of(renewed))), "step " + at);
        assertTrue(ResealingMark.isSet(data));
        new Resealing(renewed).all(data);
      }
      assertNothingPlain(data);
      assertFalse(Files.exists(data.resolve("letters/commitment.txt")));
      assertFalse(ResealingMark.isSet(data));
      assertEquals(Optional.of(OLD), kept(store(data, Optional.of(renewed))));
    }
  }

  @Test
  void aSealedFileIsReadInItsOwnPlaceOnly() throws Exception {
    Optional<Vault> vault = Optional.of(vault());
    PaperStore store = store(folder, vault);
    keep(store, OLD);
    Path other = Files.createDirectories(folder.resolve("forms").resolve("other"));
    for (Path file : files(folder)) {
      Files.copy(file, other.resolve(file.getFileName()));
    }
    assertThrows(IOException.class, () -> store.read("other", PaperStore.DESCRIPTION));
  }
}
