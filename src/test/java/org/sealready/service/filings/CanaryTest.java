package org.sealready.service.filings;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.filing.Draft;

/**
 * What a person types is nowhere in the data folder as it was typed, neither in content nor name.
 */
@Tag(Effort.FAULTS)
class CanaryTest {

  private static final int CANARIES = 40;
  private static final String BEGINNING = "金丝雀Canary";

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private final List<String> canaries = new ArrayList<>();
  private int files;

  private String canary() {
    canaries.add(BEGINNING + (7919 * (canaries.size() + 11)));
    return canaries.getLast();
  }

  @SuppressWarnings("unchecked") // only fields that take texts are given one
  private Answers answers() {
    Answers answers = Ours.answers("company-both-letters");
    for (Field<?> field : Ours.catalogue().form().fields()) {
      boolean isText =
          field.type() instanceof FieldType.Text || field.type() instanceof FieldType.LongText;
      if (isText && canaries.size() < CANARIES - 4) {
        answers = answers.with((Field<String>) field, canary());
      }
    }
    return answers;
  }

  @Test
  void nothingThatWasTypedIsInTheDataFolder() throws Exception {
    Clock clock = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
    Answers typed = answers();
    try (DataFolderSession cabinet =
        new DataFolderSession(Ours.catalogue(), data, clock, new Cost(8, 1, 1))) {
      cabinet.acquireWriteLock();
      Filings filings = cabinet.filings();
      Draft draft = filings.save(Draft.begin(typed, clock.instant()));
      draft = filings.attach(draft, canary(), canary().repeat(99).getBytes(UTF_8));
      draft = filings.save(draft.noting("consent", canary()));
      for (int i = 0; i < 60; i++) {
        filings.save(Draft.begin(typed, clock.instant()));
      }
      filings.list();
      search();
      String passphrase = canary();
      cabinet.keys().protect(Passphrase.of(passphrase.toCharArray()));
      cabinet.keys().renewRecoveryKey();
      draft = filings.save(draft.with(draft.history().with(Answers.empty(), "")));
      filings.restore(draft.id(), draft.count() - 1);
      cabinet.lock();
      cabinet.unlock(Passphrase.of(passphrase.toCharArray()));
      search();
      cabinet.filings().erase(draft.id());
      cabinet.filings().list();
      search();
    }
    while (canaries.size() < CANARIES) {
      canary();
    }
    Effort.report(
        "%d canary values searched in %d files of the data folder, as UTF-8 and UTF-16: found 0",
        canaries.size(), files);
    assertEquals(CANARIES, canaries.size());
  }

  private void search() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      for (Path file : all.toList()) {
        assertFalse(file.toString().contains(BEGINNING), "in a name");
        if (Files.isRegularFile(file)) {
          files++;
          search(Files.readAllBytes(file), file);
        }
      }
    }
    assertTrue(Files.exists(data.resolve("list.sealed")));
  }

  /** What all of them begin with is in no file, so none of them is. */
  private void search(byte[] content, Path file) {
    assertTrue(canaries.stream().allMatch(canary -> canary.startsWith(BEGINNING)));
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      byte[] wanted = BEGINNING.getBytes(charset);
      for (int at = 0; at + wanted.length <= content.length; at++) {
        boolean found = Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
        assertFalse(found, file.toString());
      }
    }
  }
}
