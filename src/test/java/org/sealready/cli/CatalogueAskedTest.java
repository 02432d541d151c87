package org.sealready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.cli.common.Run;
import org.sealready.service.CatalogueOnDemand;

/** Reading the catalogue takes most of a short run: only who needs it waits for it. */
class CatalogueAskedTest {

  @TempDir Path folder;

  private final AtomicInteger read = new AtomicInteger();

  private CatalogueOnDemand counting() {
    return new CatalogueOnDemand(
        List.of(),
        Ours.catalogue()::lists,
        () -> {
          read.incrementAndGet();
          return Ours.catalogue();
        });
  }

  static Stream<List<String>> without() {
    return Stream.of(
        List.of("--help"),
        List.of("--help", "--lang", "en"),
        List.of("letters", "--help"),
        List.of("check", "--help"),
        List.of("templates", "--help"),
        List.of("forms", "import", "--help"),
        List.of("data", "--help"),
        List.of("vault", "--help"),
        List.of("vault"),
        List.of("--colour"),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("without")
  void isNotReadFor(List<String> line) {
    Object[] args = Stream.concat(line.stream(), Stream.of("--data", folder)).toArray();
    Run.with(counting(), args);
    assertEquals(0, read.get(), line.toString());
  }

  @Test
  void isReadOnceForWhatNeedsIt() {
    Run run = Run.with(counting(), "check", Ours.sample("company-both-letters"), "--data", folder);
    assertEquals(0, run.code(), run.err());
    assertEquals(1, read.get());
  }
}
