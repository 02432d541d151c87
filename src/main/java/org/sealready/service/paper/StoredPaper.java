package org.sealready.service.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sealready.json.BadFiling;
import org.sealready.json.PaperJson;
import org.sealready.json.StoredPaperJson;
import org.sealready.json.StoredPaperJson.Kept;
import org.sealready.paper.Paper;
import org.sealready.service.inspection.Inspected;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.paper.PaperStore;

/** Reads and writes the files of an imported form. */
record StoredPaper(OfficialPaper form, byte[] pdf) {

  private static final String PDF = ".pdf";
  private static final String FACTS = ".json";
  private static final int NAME_LENGTH = 12;

  /**
   * The form of this id.
   *
   * @throws IOException if a file of it is missing, or the paper is not the one that was looked
   *     through
   * @throws BadFiling if a file of it is not what was written
   */
  static StoredPaper load(PaperStore store, String id) throws IOException, BadFiling {
    Kept kept = StoredPaperJson.read(read(store, id, PaperStore.DESCRIPTION));
    byte[] pdf = read(store, id, kept.paper() + PDF);
    if (!sum(pdf).equals(kept.sum())) {
      throw new IOException("another paper");
    }
    Paper blank = PaperJson.read(read(store, id, kept.paper() + FACTS));
    for (int page = 0; page < blank.pages().size(); page++) {
      if (!store.has(id, picture(kept.paper(), page))) {
        throw new NoSuchFileException("a picture of a page");
      }
    }
    return new StoredPaper(
        new OfficialPaper(id, kept.title(), kept.used(), blank, kept.placement(), kept.paper()),
        pdf);
  }

  static byte[] read(PaperStore store, String id, String name) throws IOException {
    try {
      return store.read(id, name);
    } catch (IllegalArgumentException noName) {
      throw new IOException("no such name");
    }
  }

  /** The name of a picture of a page among the files. */
  static String picture(String paper, int page) {
    return paper + "-" + (page + 1) + ".png";
  }

  /**
   * What a paper is called among the files: no two have the same name that differ in anything, so
   * that nothing is ever written over.
   */
  static String paperName(Inspected paper) {
    StringBuilder sums =
        new StringBuilder(sum(paper.pdf())).append(sum(PaperJson.write(paper.blank())));
    paper.pictures().forEach(picture -> sums.append(sum(picture)));
    return "paper-"
        + sum(sums.toString().getBytes(StandardCharsets.US_ASCII)).substring(0, NAME_LENGTH);
  }

  /** Writes the parts that may change: whether it is used, and the placement. */
  void save(PaperStore store) throws NotSaved {
    store.describe(form.id(), description());
  }

  private byte[] description() {
    return StoredPaperJson.write(
        new Kept(form.title(), form.used(), form.paper(), sum(pdf), form.placement()));
  }

  /** Writes all of it, and removes what an older version has left. */
  void saveWith(PaperStore store, List<byte[]> pictures) throws NotSaved {
    String paper = form.paper();
    Map<String, byte[]> papers = new LinkedHashMap<>();
    papers.put(paper + PDF, pdf);
    papers.put(paper + FACTS, PaperJson.write(form.blank()));
    for (int i = 0; i < pictures.size(); i++) {
      papers.put(picture(paper, i), pictures.get(i));
    }
    store.keep(form.id(), papers, description());
  }

  static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256");
    }
  }
}
