package org.sealready.service;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sealready.draft.FormStore;
import org.sealready.draft.NotSaved;
import org.sealready.json.BadFiling;
import org.sealready.json.BlankJson;
import org.sealready.json.KeptFormJson;
import org.sealready.json.KeptFormJson.Kept;

/** A form with its paper, to and from the files that are kept for it. */
record KeptForm(OfficialForm form, byte[] pdf) {

  private static final String FILE = "form.json";
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
  static KeptForm load(FormStore store, String id) throws IOException, BadFiling {
    Kept kept = KeptFormJson.read(read(store, id, FILE));
    byte[] pdf = read(store, id, kept.paper() + PDF);
    if (!sum(pdf).equals(kept.sum())) {
      throw new IOException("another paper");
    }
    return new KeptForm(
        new OfficialForm(
            id,
            kept.title(),
            kept.used(),
            BlankJson.read(read(store, id, kept.paper() + FACTS)),
            kept.placement(),
            kept.paper()),
        pdf);
  }

  static byte[] read(FormStore store, String id, String name) throws IOException {
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

  /** What a paper is called among the files: the same one has the same name. */
  static String paperName(byte[] pdf) {
    return "paper-" + sum(pdf).substring(0, NAME_LENGTH);
  }

  /** Writes what may change: whether it is used, and what goes where. */
  void save(FormStore store) throws NotSaved {
    Kept kept = new Kept(form.title(), form.used(), form.paper(), sum(pdf), form.placement());
    store.write(form.id(), FILE, KeptFormJson.write(kept));
  }

  /** Writes all of it, the paper first, and removes what an older version has left. */
  void saveWith(FormStore store, List<byte[]> pictures) throws NotSaved {
    String paper = form.paper();
    List<String> names = new ArrayList<>(List.of(FILE, paper + PDF, paper + FACTS));
    store.write(form.id(), paper + PDF, pdf);
    store.write(form.id(), paper + FACTS, BlankJson.write(form.blank()));
    for (int i = 0; i < pictures.size(); i++) {
      store.write(form.id(), picture(paper, i), pictures.get(i));
      names.add(picture(paper, i));
    }
    save(store);
    store.keepOnly(form.id(), names);
  }

  static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256");
    }
  }
}
