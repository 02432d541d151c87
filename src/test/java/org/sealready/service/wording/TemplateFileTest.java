package org.sealready.service.wording;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.service.UnusableFile;

class TemplateFileTest {

  private static final String TEXT = "# 承诺书\n正文：龘䶮𬍡，“引号”。\n@date\n";
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path folder;

  private String read(byte[] bytes) throws Exception {
    return TemplateFile.read(Files.write(folder.resolve("a.txt"), bytes));
  }

  private String refused(byte[] bytes) {
    return assertThrows(UnusableFile.class, () -> read(bytes)).phrase().key();
  }

  @Test
  void readsWhatAnyEditorWrites() throws Exception {
    assertEquals(TEXT, read(TEXT.getBytes(UTF_8)));
    assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(UTF_8)));
    assertEquals(TEXT, read(TEXT.replace("\n", "\r\n").getBytes(UTF_8)));
    assertEquals(TEXT, read(TEXT.replace("\n", "\r").getBytes(UTF_8)));
    assertEquals(TEXT, read(TEXT.getBytes(GB18030)));
    assertEquals(TEXT, read(TEXT.replace("\n", "\r\n").getBytes(GB18030)));
    assertEquals(TEXT, read(TEXT.getBytes(UTF_16)));
    assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(UTF_16LE)));
    assertEquals("", read(new byte[0]));
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0x10, 'J', 'F'};
    assertEquals("template.file-no-text", refused(jpeg));
    assertEquals("template.file-no-text", refused("%PDF-1.7\n\u0000\u0001".getBytes(UTF_8)));
    assertEquals("template.file-no-text", refused(new byte[] {'a', (byte) 0x80, 'b'}));
    Random random = new Random(20261121);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[600];
      random.nextBytes(bytes);
      assertEquals("template.file-no-text", refused(bytes), "run " + i);
    }
  }

  @Test
  void readsUpToTheLimitAndNoFurther() throws Exception {
    String most = "a".repeat(TemplateFile.MAX_BYTES);
    assertEquals(most, read(most.getBytes(UTF_8)));
    assertEquals("template.file-too-long", refused((most + "a").getBytes(UTF_8)));
  }

  @Test
  void saysWhatStandsInTheWay() throws Exception {
    assertEquals(
        "template.file-folder",
        assertThrows(UnusableFile.class, () -> TemplateFile.read(folder)).phrase().key());
    assertEquals(
        "input.missing",
        assertThrows(UnusableFile.class, () -> TemplateFile.read(folder.resolve("none")))
            .phrase()
            .key());
  }

  @Test
  void writesOverNoOtherTextUnasked() throws Exception {
    Path file = folder.resolve("new").resolve("a.txt");
    TemplateFile.write(file, TEXT, false);
    TemplateFile.write(file, TEXT, false);
    assertEquals(TEXT, TemplateFile.read(file));
    UnusableFile exists =
        assertThrows(UnusableFile.class, () -> TemplateFile.write(file, "other", false));
    assertEquals("template.file-exists", exists.phrase().key());
    assertEquals(TEXT, TemplateFile.read(file));
    TemplateFile.write(file, "other", true);
    assertEquals("other", TemplateFile.read(file));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFolderInTheWayStays() throws IOException {
    Path file = Files.createDirectory(folder.resolve("a.txt"));
    Files.writeString(file.resolve("mine"), "mine");
    assertThrows(UnusableFile.class, () -> TemplateFile.write(file, TEXT, false));
    assertThrows(IOException.class, () -> TemplateFile.write(file, TEXT, true));
    assertEquals("mine", Files.readString(file.resolve("mine")));
  }
}
