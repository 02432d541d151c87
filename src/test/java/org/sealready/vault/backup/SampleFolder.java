package org.sealready.vault.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sealready.form.Answers;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.filing.Attachments;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.ProfileFile;
import org.sealready.vault.filing.Toy;

/** A data folder with a file of every kind, and a snapshot of its contents. */
final class SampleFolder {

  /** Long enough not to occur in sealed bytes by chance. */
  static final String OWN_WORDING = "a wording of our own";

  /** A path in the folder that its vault cannot open. */
  static final String DAMAGED = "filings/11111111-1111-1111-1111-111111111111.sealed";

  private SampleFolder() {}

  /** Puts something of every kind there; the filing that is given back has three saves. */
  static Draft fill(Path data, Vault vault) throws IOException {
    DraftStore store = Box.store(data, vault);
    Draft draft = store.save(Box.begun(1));
    draft = new Attachments(store).add(draft, "营业执照", picture(1));
    draft = store.save(new Attachments(store).add(draft, "身份证", picture(2)));
    draft = store.save(Box.changed(draft, 2).noting("keep-until", "2027-01-01"));
    draft = store.save(Box.changed(draft, 3));
    Box.saved(store, 20);
    profiles(data, store, 7, 8);
    put(data, "forms/commitment/form.json", "{}");
    put(data, "forms/commitment/paper-1.pdf", "%PDF-1.7");
    put(data, "letters/commitment.txt", OWN_WORDING);
    put(data, "letters/drafts/commitment.txt", "draft");
    put(data, "letters/aside/commitment-1.txt", "aside");
    put(data, "provinces.json", "{\"own\":true}");
    Files.write(data.resolve(DAMAGED), new byte[] {1, 2, 3});
    // A store of which this test knows nothing but that it seals.
    byte[] later = vault.seal(new Label(Label.Kind.WORDING, "later", 3), picture(9), picture(10));
    Files.write(Files.createDirectories(data.resolve("later")).resolve("a.sealed"), later);
    return draft;
  }

  static void profiles(Path data, DraftStore store, int... numbers) throws IOException {
    List<Answers> profiles = Arrays.stream(numbers).mapToObj(Toy::number).toList();
    new ProfileFile(data, store, Toy.JSON).write(profiles);
  }

  static byte[] picture(int number) {
    byte[] bytes = new byte[90_000 + number];
    new java.util.Random(number).nextBytes(bytes);
    return bytes;
  }

  static void put(Path data, String path, String text) throws IOException {
    Path file = data.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(UTF_8));
  }

  /** What every file holds when it is opened, by its path. */
  static Map<String, String> contents(Path data, Vault vault) throws Exception {
    Map<String, String> contents = new TreeMap<>();
    for (String path : BackupPaths.in(data).paths()) {
      BackupEntry entry =
          BackupEntry.of(path, Files.readAllBytes(data.resolve(path)), Optional.of(vault));
      contents.put(
          path,
          entry.label()
              + " "
              + entry.sections().stream()
                  .map(each -> Arrays.hashCode(each) + "/" + each.length)
                  .toList());
    }
    return contents;
  }
}
