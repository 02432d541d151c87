package org.sealready.vault.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.key.LockedFolder;
import org.sealready.vault.key.VaultFolder;
import org.sealready.vault.key.VaultState;

/** Data folders to try things in, with vaults that cost nothing to open. */
public final class Box {

  public static final Cost CHEAP = new Cost(8, 1, 1);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T01:02:03.123456789Z"), ZoneOffset.UTC);

  private Box() {}

  public static VaultFolder keys(Path data) {
    return new VaultFolder(data, CHEAP);
  }

  /** The vault of this folder, which nobody protects; made where it is missing. */
  public static Vault vault(Path data) throws IOException {
    return switch (keys(data).find()) {
      case VaultState.Open(Vault open) -> open;
      case VaultState.Missing none -> keys(data).create(Optional.empty());
      case VaultState.Locked locked -> throw new IllegalStateException("it has a passphrase");
      case VaultState.Broken broken -> throw NotSaved.because(broken.why());
    };
  }

  public static DraftStore store(Path data) throws IOException {
    return store(data, vault(data));
  }

  public static DraftStore store(Path data, Vault vault) {
    return new DraftStore(data, ground(data), vault, Toy.JSON, CLOCK);
  }

  /** What saves stand on where no program has the folder locked. */
  static LockedFolder ground(Path data) {
    return keys(data).ground(LockedFolder.Hold.NONE);
  }

  /** A store whose every step is put to this fault; the vault was there before. */
  public static DraftStore store(Path data, FaultyFiles.Fault fault) throws IOException {
    return store(new FaultyFiles(fault).wrap(data), vault(data));
  }

  /** A filing with this number, saved. */
  public static Draft saved(DraftStore store, int number) throws NotSaved {
    return store.save(begun(number));
  }

  public static Draft begun(int number) {
    return Draft.begin(Toy.number(number), CLOCK.instant());
  }

  /** The same filing with another number. */
  public static Draft changed(Draft draft, int number) {
    return changed(draft, Toy.number(number));
  }

  public static Draft changed(Draft draft, Answers answers) {
    return draft.with(draft.history().with(answers, "toy"));
  }

  public static Passphrase passphrase(String text) {
    return Passphrase.of(text.toCharArray());
  }

  public static Path file(Path data, Draft draft) {
    return data.resolve("filings").resolve(draft.id() + ".sealed");
  }

  public static Path backups(Path data, Draft draft) {
    return data.resolve("filings").resolve(draft.id() + ".backups");
  }

  static Path pictures(Path data, Draft draft) {
    return data.resolve("filings").resolve(draft.id() + ".attachments");
  }

  /** The names of the plain files in a folder. */
  public static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Every file in and below this folder. */
  public static List<Path> tree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Copies a data folder as it stands, as somebody with a USB stick would. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
