package org.sealready.vault.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;

/** The profiles (entities and persons to reuse), sealed in one file next to the filings. */
public final class ProfileFile {

  public static final String NAME = "profiles.sealed";
  private static final int MAX_BYTES = 16 * 1024 * 1024;

  private final Path file;
  private final DraftStore store;
  private final AnswersJson json;

  /** The one in this data folder, sealed with the vault of its filings. */
  public ProfileFile(Path dataFolder, DraftStore store, AnswersJson json) {
    this.file = dataFolder.resolve(NAME);
    this.store = store;
    this.json = json;
  }

  /**
   * All of them; none where nothing was saved yet.
   *
   * @throws Unreadable if the file cannot be read; it is left unchanged
   */
  public List<Answers> read() throws Unreadable {
    if (!Files.exists(file)) {
      return List.of();
    }
    byte[] sealed = LimitedFile.read(file, MAX_BYTES);
    return read(store.vault().open(Label.Kind.PROFILES, sealed).getFirst(), json);
  }

  /**
   * The profiles in what was sealed.
   *
   * @throws Unreadable if there is anything else in it
   */
  public static List<Answers> read(byte[] content, AnswersJson json) throws Unreadable {
    List<Answers> profiles = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        profiles.add(json.read(in.readNBytes(in.readInt())));
      }
      return profiles;
    } catch (IOException | BadFiling | IllegalArgumentException broken) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
  }

  /** Replaces the profiles by these. */
  public void write(List<Answers> profiles) throws NotSaved {
    try {
      store.requireGround();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeShort(profiles.size());
      for (Answers profile : profiles) {
        byte[] one = json.write(profile);
        out.writeInt(one.length);
        out.write(one);
      }
      Label label = new Label(Label.Kind.PROFILES, "profiles", 1);
      WholeFile.write(file, store.vault().seal(label, bytes.toByteArray()));
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }
}
