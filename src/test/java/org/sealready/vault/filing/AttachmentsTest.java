package org.sealready.vault.filing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;

class AttachmentsTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private DraftStore store() throws Exception {
    return Box.store(data);
  }

  private Attachments attachments() throws Exception {
    return new Attachments(store());
  }

  private Draft with(int pictures) throws Exception {
    Draft draft = Box.begun(1);
    for (int i = 0; i < pictures; i++) {
      draft = attachments().add(draft, "图" + i, new byte[] {(byte) i, 5});
    }
    return store().save(draft);
  }

  @Test
  void comeBackAsTheyWere() throws Exception {
    Draft draft = store().open(with(3).id());
    assertEquals(
        List.of("图0", "图1", "图2"), draft.attachments().stream().map(Attachment::title).toList());
    for (int i = 0; i < 3; i++) {
      Attachment picture = draft.attachments().get(i);
      assertEquals(2, picture.bytes());
      assertArrayEquals(new byte[] {(byte) i, 5}, attachments().read(draft, picture));
    }
  }

  @Test
  void areNotWrittenAgainWhenAFieldChanges() throws Exception {
    Draft draft = with(20);
    List<Object> before = marks(draft);
    for (int number = 2; number < 6; number++) {
      draft = store().save(Box.changed(draft, number));
    }
    assertEquals(before, marks(draft));
    assertEquals(20, before.size());
  }

  private List<Object> marks(Draft draft) throws Exception {
    List<Object> marks = new ArrayList<>();
    for (Path file : Box.tree(Box.pictures(data, draft))) {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      marks.add(List.of(file, String.valueOf(now.fileKey()), now.lastModifiedTime(), now.size()));
    }
    return marks;
  }

  @Test
  void belongToAFilingThatIsKept() throws Exception {
    Draft draft = attachments().add(Box.begun(1), "图", new byte[1]);
    assertEquals(1, draft.count());
    assertTrue(store().ids().contains(draft.id()));
  }

  @Test
  void areRefusedWhenTheyAreTooLong() {
    byte[] tooLong = new byte[Attachments.MAX_BYTES + 1];
    assertThrows(NotSaved.class, () -> attachments().add(Box.begun(1), "图", tooLong));
  }

  @Test
  void oneIsNotTakenForAnother() throws Exception {
    Draft draft = with(2);
    List<Path> files = Box.tree(Box.pictures(data, draft));
    Files.write(files.get(0), Files.readAllBytes(files.get(1)));
    int damaged = 0;
    for (Attachment picture : draft.attachments()) {
      try {
        attachments().read(draft, picture);
      } catch (Unreadable swapped) {
        assertEquals(Unreadable.Kind.DAMAGED, swapped.kind());
        damaged++;
      }
    }
    assertEquals(1, damaged);
  }

  @Test
  void aFilingIsNoPicture() throws Exception {
    Draft draft = with(1);
    Path picture = Box.tree(Box.pictures(data, draft)).getFirst();
    Files.write(picture, Files.readAllBytes(Box.file(data, draft)));
    assertThrows(Unreadable.class, () -> attachments().read(draft, draft.attachments().getFirst()));
  }

  @Test
  void goWhenNoSaveKnowsThemAnyMore() throws Exception {
    Draft draft = with(2);
    Attachment first = draft.attachments().getFirst();
    draft = store().save(Box.changed(draft.attaching(List.of(first)), 2));
    new DraftVersions(store()).recover();
    assertEquals(2, Box.tree(Box.pictures(data, draft)).size(), "an earlier save knows it");
    Box.tree(Box.backups(data, draft)).forEach(file -> assertTrue(file.toFile().delete()));
    new DraftVersions(store()).recover();
    assertEquals(1, Box.tree(Box.pictures(data, draft)).size());
    assertArrayEquals(new byte[] {0, 5}, attachments().read(draft, first));
  }

  @Test
  void stayWhereASaveCannotBeRead() throws Exception {
    Draft draft = with(2);
    draft = store().save(Box.changed(draft.attaching(List.of()), 2));
    Path backup = Box.tree(Box.backups(data, draft)).getFirst();
    Files.write(backup, new byte[4]);
    new DraftVersions(store()).recover();
    assertEquals(2, Box.tree(Box.pictures(data, draft)).size());
  }

  @Test
  void sayNothingOfThemselves() throws Exception {
    Attachment picture = new Attachment("id", "张三的身份证", 4);
    assertFalse(picture.toString().contains("张三"));
  }
}
