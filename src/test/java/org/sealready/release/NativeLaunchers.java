package org.sealready.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sealready.service.start.TrainingRun;

/**
 * The launchers of Windows and macOS, by the JDK's jpackage: a program for the window and one for
 * the command line. They read fixed options, so a cache in the data folder is not for them; times
 * that a copy has lost are put right by the program, for the second start.
 */
record NativeLaunchers(Path scratch, String version) {

  private static final String WINDOW = "SealReady";

  /** No blank, and no name that differs from the window's in its capitals only. */
  private static final String COMMAND = "sealready-command";

  /** Puts them around what the folder holds, which moves to where they look for it. */
  void into(Path folder) throws IOException {
    Path runtime = folder.resolve("runtime");
    Path app = folder.resolve("app");
    Files.createDirectories(scratch);
    Path command = scratch.resolve("command.properties");
    Files.writeString(command, "win-console=true\n");
    Path icon = scratch.resolve(Target.here() == Target.MACOS ? "seal.icns" : "seal.ico");
    Files.write(icon, SealIcon.file(Target.here()));
    List<String> line = new ArrayList<>(List.of(Tool.ofJdk("jpackage"), "--type", "app-image"));
    line.addAll(List.of("--name", WINDOW, "--app-version", version.replaceAll("[^0-9.].*", "")));
    line.addAll(List.of("--runtime-image", runtime.toString(), "--input", app.toString()));
    line.addAll(List.of("--main-jar", AppParts.JAR, "--icon", icon.toString()));
    line.addAll(List.of("--add-launcher", COMMAND + "=" + command));
    line.addAll(List.of("--dest", scratch.toString()));
    OPTIONS.forEach(option -> line.addAll(List.of("--java-options", option)));
    Tool.run(line, Map.of());
    Tree.remove(runtime);
    Tree.remove(app);
    Path image = scratch.resolve(Target.here() == Target.MACOS ? WINDOW + ".app" : WINDOW);
    boolean isBundle = Target.here() == Target.MACOS;
    Tree.copy(image, isBundle ? folder.resolve(WINDOW + ".app") : folder);
    Tree.remove(scratch);
  }

  private static final List<String> OPTIONS =
      List.of(
          "-XX:AOTCache=$APPDIR/" + TrainingRun.CACHE,
          "-Xlog:disable",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          // Word for word as in the training run, or Java refuses the cache.
          "--enable-native-access=ALL-UNNAMED",
          "-Djava.library.path=$APPDIR/lib",
          "-Dsealready.app=$APPDIR",
          "-Dsealready.faces=$APPDIR/fonts",
          "-Dsealready.beside=$ROOTDIR/../sealready-data");
}
