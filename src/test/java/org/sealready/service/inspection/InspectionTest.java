package org.sealready.service.inspection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Effort;
import org.sealready.json.PaperJson;
import org.sealready.paper.Slot;
import org.sealready.papers.HostilePapers;
import org.sealready.papers.Paper;
import org.sealready.papers.Papers;
import org.sealready.service.inspection.PaperRefused.Kind;

/** Untrusted files: refused in time and with the right message, or sanitised. */
@Tag(Effort.SLOW)
class InspectionTest {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  /** A machine that has nothing to spare tells nothing about how long something takes. */
  private static final Duration BUSY = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private static boolean isBusy() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system.getSystemLoadAverage() > system.getAvailableProcessors();
  }

  private static Stream<Arguments> named(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(
            entry -> {
              String[] name = entry.getKey().split(" ", 2);
              return Arguments.of(name[0], name[1], entry.getValue());
            });
  }

  static Stream<Arguments> broken() {
    return named(HostilePapers.broken());
  }

  static Stream<Arguments> bombs() {
    return named(HostilePapers.bombs());
  }

  /** What is only broken does no harm: it is looked at right here. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("broken")
  void brokenFilesAreRefusedWithTheReason(String outcome, String name, byte[] file) {
    PaperRefused refused =
        assertTimeoutPreemptively(
            isBusy() ? BUSY : LIMIT,
            () -> assertThrows(PaperRefused.class, () -> InspectionProcess.of(file)));
    assertEquals(Kind.valueOf(outcome), refused.kind());
  }

  /** What is made to do harm is looked at in a process with limits, and this one goes on. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("bombs")
  void bombsAreRefusedInTime(String outcome, String name, byte[] file) {
    long start = System.nanoTime();
    try {
      new Inspection(Inspection.Limits.STANDARD).of(file);
      assertEquals("ANY", outcome, name);
    } catch (PaperRefused refused) {
      assertTrue(
          outcome.equals("ANY") || refused.kind() == Kind.valueOf(outcome), refused.kind() + "");
    }
    Duration passed = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(passed.compareTo(isBusy() ? BUSY : LIMIT) < 0, name + " took " + passed);
  }

  @Test
  void aGoodFileComesThroughTheProcessAsItDoesWithoutOne() throws Exception {
    Path file = Files.write(folder.resolve("表格.pdf"), Papers.fields());
    Inspected through = new Inspection(Inspection.Limits.STANDARD).of(file);
    Inspected without = InspectionProcess.of(Papers.fields());
    assertArrayEquals(PaperJson.write(without.blank()), PaperJson.write(through.blank()));
    assertEquals(1, through.pictures().size());
    assertArrayEquals(without.pdf(), through.pdf());
  }

  @Test
  void breakingOffEndsIt() {
    Inspection inspection = new Inspection(Inspection.Limits.STANDARD);
    CompletableFuture.runAsync(inspection::stop);
    byte[] slow = HostilePapers.bombs().get(HostilePapers.SLOW);
    assertEquals(Kind.STOPPED, assertThrows(PaperRefused.class, () -> inspection.of(slow)).kind());
  }

  @Test
  void filesThatAreNoneAreRefused() throws Exception {
    Inspection inspection = new Inspection(Inspection.Limits.STANDARD);
    assertEquals(
        Kind.MISSING,
        assertThrows(PaperRefused.class, () -> inspection.of(folder.resolve("none.pdf"))).kind());
    assertEquals(
        Kind.UNREADABLE, assertThrows(PaperRefused.class, () -> inspection.of(folder)).kind());
    Path empty = Files.createFile(folder.resolve("download.pdf"));
    assertEquals(Kind.EMPTY, assertThrows(PaperRefused.class, () -> inspection.of(empty)).kind());
  }

  @Test
  void aLockThatLetsPeopleFillIsNoHindrance() throws Exception {
    Inspected paper = InspectionProcess.of(HostilePapers.locked("", true));
    assertEquals(2, paper.blank().pages().size());
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      assertFalse(document.isEncrypted());
    }
  }

  @Test
  void nothingIsLeftThatDoesMoreThanDraw() throws Exception {
    Inspected paper = InspectionProcess.of(HostilePapers.armed());
    assertEquals(List.of("unitName"), paper.blank().slots().stream().map(Slot::name).toList());
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      assertEquals(List.of(), document.getPage(0).getAnnotations());
      StringBuilder everything = new StringBuilder();
      for (var key : document.getDocument().getXrefTable().keySet()) {
        everything.append(document.getDocument().getObjectFromPool(key).getObject());
      }
      for (String bad :
          List.of(
              "JavaScript",
              "Launch",
              "URI",
              "EmbeddedFile",
              "OPI",
              "PieceInfo",
              "calc.exe",
              "other.pdf",
              "OpenAction",
              "AcroForm",
              "Annots")) {
        assertFalse(everything.toString().contains(bad), bad);
        assertFalse(
            new String(paper.pdf(), StandardCharsets.ISO_8859_1).contains(bad), bad + " in bytes");
      }
      var drawing = document.getPage(0).getResources().getXObjectNames().iterator().next();
      var inner =
          document
              .getPage(0)
              .getResources()
              .getXObject(drawing)
              .getCOSObject()
              .getCOSDictionary(COSName.RESOURCES)
              .getCOSDictionary(COSName.XOBJECT);
      assertTrue(
          inner.containsKey(COSName.getPDFName("B")), "a drawing that happens to be named B");
    }
  }

  /** A page that lies on its side and shows a part of itself is filled as people see it. */
  @Test
  void placesAreWherePeopleSeeThem() throws Exception {
    try (Paper paper = new Paper(300, 220)) {
      paper.field("unitName", 20, 30, 60, 8);
      paper.rule(20, 60, 120, 60);
      paper.page().setCropBox(paper.box(10, 5, 280, 200));
      paper.page().setRotation(90);
      Inspected seen = InspectionProcess.of(paper.bytes());
      assertEquals(200, seen.blank().pages().getFirst().width(), 0.1);
      assertEquals(280, seen.blank().pages().getFirst().height(), 0.1);
      var area = seen.blank().slots().getFirst().spots().getFirst().area();
      assertEquals(200 - 25 - 8, area.x(), 0.1);
      assertEquals(10, area.y(), 0.1);
      assertEquals(8, area.width(), 0.1);
      assertEquals(60, area.height(), 0.1);
      var ruling = seen.blank().pages().getFirst().rulings().getFirst();
      assertFalse(ruling.isLevel());
      assertEquals(200 - 55, ruling.x1(), 0.4);
      assertEquals(10, ruling.y1(), 0.5);
      assertEquals(110, ruling.y2(), 0.5);
    }
  }
}
