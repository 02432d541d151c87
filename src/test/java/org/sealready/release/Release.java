package org.sealready.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sealready.service.start.TrainingRun;

/** Makes the release of this system below {@code target/release}. */
public final class Release {

  static final String NAME = "sealready";

  private static final Path SOURCES = Path.of("src", "release");
  private static final Path ASSETS = Path.of("assets").toAbsolutePath();

  private final Path target;
  private final String version;
  private final FileTime time;
  private final Path release;
  private final Path folder;

  private Release(Path target, String version, FileTime time) {
    this.target = target;
    this.version = version;
    this.time = time;
    release = target.resolve("release");
    folder = release.resolve(NAME);
  }

  /** Takes the version and the time that every file of the release shall have. */
  public static void main(String[] args) throws IOException {
    new Release(Path.of("target").toAbsolutePath(), args[0], FileTime.from(Instant.parse(args[1])))
        .make();
  }

  private void make() throws IOException {
    Tree.remove(release);
    Files.createDirectories(folder);
    JavaRuntime.link(folder.resolve("runtime"));
    new AppParts(target, ASSETS, time).into(folder.resolve("app"));
    papers();
    Tree.date(folder, time);
    CacheTraining.run(JavaRuntime.java(folder.resolve("runtime")), folder.resolve("app"));
    launchers();
    Sums.write(folder, withoutCache());
    Tree.date(folder, time);
    archives();
  }

  private void papers() throws IOException {
    Tree.copy(ASSETS.resolve("samples"), folder.resolve("samples"));
    Files.copy(SOURCES.resolve("desk-readme-zh.txt"), folder.resolve("README.txt"));
    Files.copy(Path.of("LICENSE"), folder.resolve("LICENSE"));
    BillOfMaterials.write(folder, ASSETS, target.resolve("libraries.json"));
  }

  private void launchers() throws IOException {
    if (Target.here() == Target.LINUX) {
      Path launcher = folder.resolve(NAME);
      Files.copy(SOURCES.resolve("linux").resolve(NAME), launcher);
      if (!launcher.toFile().setExecutable(true, false)) {
        throw new IOException("the launcher cannot be made executable");
      }
      Files.write(folder.resolve("app").resolve("sealready.png"), SealIcon.png(256));
    } else {
      new NativeLaunchers(release.resolve("launchers"), version).into(folder);
    }
  }

  /** Only the cache differs from one build to the next. */
  private List<Path> withoutCache() throws IOException {
    return Tree.filesBelow(folder).stream()
        .filter(file -> !file.getFileName().toString().startsWith(TrainingRun.CACHE))
        .toList();
  }

  private void archives() throws IOException {
    String name = NAME + "-" + version + "-" + Target.here().label();
    List<Path> files = new ArrayList<>(List.of(release.resolve(name + ".zip")));
    Archives archives = new Archives(time);
    archives.zip(folder, NAME + "/", files.getFirst());
    if (Target.here() != Target.WINDOWS) {
      files.add(release.resolve(name + ".tar.gz"));
      archives.tarGz(folder, NAME + "/", files.getLast());
    }
    if (Target.here() == Target.LINUX) {
      files.add(release.resolve(name + ".deb"));
      new DebPackage(release.resolve("package"), SOURCES.resolve("linux"), time, version)
          .write(folder, files.getLast());
    }
    Sums.write(release, files);
  }
}
