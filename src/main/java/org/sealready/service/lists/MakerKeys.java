package org.sealready.service.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sealready.service.InputFile;
import org.sealready.service.UnusableFile;
import org.sealready.vault.file.WholeFile;

/**
 * The keys of makers that a person has accepted: a text file, a line for each, with key, day and
 * what the maker called himself then.
 */
record MakerKeys(Path file) {

  private static final int MOST_BYTES = 64 * 1024;

  /**
   * Whether the key was accepted.
   *
   * @throws UnusableFile if the file is there and cannot be read
   */
  boolean has(MakerKey key) throws UnusableFile {
    return lines().stream().anyMatch(line -> keyOf(line).filter(key::equals).isPresent());
  }

  /**
   * Accepts the key, if it is not accepted yet.
   *
   * @throws UnusableFile as above
   */
  void add(MakerKey key, String maker, LocalDate today) throws IOException, UnusableFile {
    if (!has(key)) {
      StringBuilder text = new StringBuilder();
      lines().forEach(line -> text.append(line).append('\n'));
      text.append(key.text()).append('\t').append(today).append('\t').append(maker).append('\n');
      WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Optional<MakerKey> keyOf(String line) {
    return MakerKey.of(line.split("\t")[0]);
  }

  private List<String> lines() throws UnusableFile {
    return Files.exists(file)
        ? new String(InputFile.read(file, MOST_BYTES), StandardCharsets.UTF_8).lines().toList()
        : List.of();
  }
}
