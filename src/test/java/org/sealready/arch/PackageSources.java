package org.sealready.arch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The packages below a folder of sources: how many files each holds, how long they are, and what is
 * said of it.
 */
record PackageSources(Path folder) {

  /** As many as a person overlooks. */
  static final int USUAL = 30;

  static final int MOST = 40;

  /** A longer file is parted by what it does. */
  static final int MOST_LINES = 250;

  /** How the sentence begins that says why a large package is not parted. */
  static final String REASON = "One thing: ";

  private static final String COMMENT = "package-info.java";

  /** What is wrong with the packages, a line each. */
  List<String> complaints() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path one : packages()) {
      int files = sources(one).size();
      String comment = comment(one);
      if (comment.isEmpty() && !one.equals(folder)) {
        complaints.add(one + " does not say what it is for");
      }
      if (files > MOST || files > USUAL && !comment.contains(REASON)) {
        complaints.add(one + " holds " + files + " files");
      }
      for (Path file : sources(one)) {
        int lines = Files.readAllLines(file).size();
        if (lines > MOST_LINES) {
          complaints.add(file + " has " + lines + " lines");
        }
      }
      if (comment.toLowerCase(Locale.ROOT).contains("imports")) {
        complaints.add(one + " names imports, which " + SubRows.class.getSimpleName() + " does");
      }
    }
    return complaints;
  }

  private List<Path> packages() throws IOException {
    List<Path> packages = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.filter(Files::isDirectory).sorted().toList()) {
        if (!sources(one).isEmpty()) {
          packages.add(one);
        }
      }
    }
    return packages;
  }

  private static List<Path> sources(Path one) throws IOException {
    try (Stream<Path> all = Files.list(one)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith(COMMENT))
          .sorted()
          .toList();
    }
  }

  /** What stands before the package line, on one line; empty if nothing does. */
  private static String comment(Path one) throws IOException {
    Path file = one.resolve(COMMENT);
    String text = Files.exists(file) ? Files.readString(file) : "";
    int end = text.indexOf("*/");
    return end < 0 ? "" : text.substring(0, end).replaceAll("\\s*\\n \\* ?", " ");
  }
}
