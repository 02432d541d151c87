package org.sealready.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;
import org.sealready.papers.Papers;
import org.sealready.papers.Tagged;
import org.sealready.service.inspection.Inspected;
import org.sealready.service.inspection.InspectionProcess;
import org.sealready.service.letter.LetterFiles;
import org.sealready.service.letter.Letters;

/** Metadata and hidden content of imported files do not get into saved or printed files. */
@Tag(Effort.SLOW)
class MetadataCanaryTest {

  private static final String MARK = "CANARYMARK";
  private static final String LETTER = "entity-contact-authorization";

  @TempDir private Path data;

  private static Map<String, byte[]> files() {
    var scan = Papers.scan(100);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("jpeg", Tagged.jpeg(scan, MARK));
    files.put("png", Tagged.png(scan, MARK));
    files.put("tiff", Tagged.tiff(850, 1100, MARK));
    files.put("pdf", Tagged.pdf(scan, MARK));
    return files;
  }

  private static int count(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.split(MARK, -1).length - 1;
  }

  /** As it is, and what its streams unpack to. */
  private static int found(byte[] pdf) throws IOException {
    int found = count(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream) {
          try (InputStream in = stream.createInputStream()) {
            found += count(in.readAllBytes());
          }
        } else if (object != null) {
          ByteArrayOutputStream text = new ByteArrayOutputStream();
          text.writeBytes(object.toString().getBytes(StandardCharsets.UTF_8));
          found += count(text.toByteArray());
        }
      }
    }
    return found;
  }

  @Test
  void nothingOfItIsFound() throws Exception {
    int put = 0;
    int found = 0;
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      put += count(file.getValue());
      assertTrue(count(file.getValue()) > 1, file.getKey());
      Inspected paper = InspectionProcess.of(file.getValue());
      int here = found(paper.pdf());
      for (byte[] picture : paper.pictures()) {
        here += count(picture);
      }
      Letter letter = Ours.catalogue().letter(LETTER).orElseThrow();
      new PaperImport(Ours.catalogue(), OfficialPapers.in(data)).forLetter(paper, letter);
      here += found(filled());
      assertEquals(0, here, file.getKey());
      found += here;
    }
    assertTrue(put > 40, put + " marks");
    System.out.println("faults: metadata canaries " + put + ", found in outputs " + found);
  }

  private byte[] filled() throws Exception {
    Letters letters =
        new Letters(Ours.catalogue(), LocalDate.of(2026, 11, 21), OfficialPapers.in(data));
    Answers answers = Ours.answers("company-both-letters");
    Letter letter =
        letters.forms().letters().stream()
            .filter(each -> each.id().equals(LETTER))
            .findFirst()
            .orElseThrow();
    return new LetterFiles(Ours.catalogue(), letters.forms())
        .pdf(Ours.effective(answers), letters.fill(Ours.effective(answers), letter, false));
  }
}
