package org.sealready.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The licence texts of a release, a folder for each part, named like the part's file. */
record Licences(Path assets, Path folder) {

  private static final String TEXT = "(META-INF/|)[^/]*(LICEN[CS]E|NOTICE)[^/]*";

  /**
   * Those of a library: what its jar brings, and what we keep of it.
   *
   * @return the names within the release's folder of licences
   * @throws IOException if there is none
   */
  List<String> ofLibrary(Path jar, Path runtime) throws IOException {
    String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
    Path own = Files.createDirectories(folder.resolve(name));
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : file.stream().filter(each -> each.getName().matches(TEXT)).toList()) {
        String text = Path.of(entry.getName()).getFileName().toString();
        Files.copy(file.getInputStream(entry), own.resolve(text));
      }
    }
    for (Path kept : Tree.filesBelow(assets.resolve("licences"))) {
      String library = kept.getFileName().toString().replaceFirst("-(LICENSE|NOTICE)\\.txt$", "");
      if (name.startsWith(library + "-")) {
        Files.copy(kept, own.resolve(kept.getFileName().toString()));
      }
    }
    if (name.startsWith("javafx-")) {
      // The same as Java's own: version 2 of the GPL with the Classpath Exception.
      for (String text : List.of("LICENSE", "ASSEMBLY_EXCEPTION")) {
        Files.copy(runtime.resolve("legal/java.base/" + text), own.resolve(text));
      }
    }
    return named(own);
  }

  /** That of a face, a list or of the program itself. */
  List<String> of(String part, Path text) throws IOException {
    Path own = Files.createDirectories(folder.resolve(part));
    Files.copy(text, own.resolve(text.getFileName().toString()));
    return named(own);
  }

  private List<String> named(Path own) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path text : Tree.filesBelow(own)) {
      names.add(folder.getFileName() + "/" + Tree.name(folder, text));
    }
    if (names.isEmpty()) {
      throw new IOException("no licence text for " + own.getFileName());
    }
    return names;
  }
}
