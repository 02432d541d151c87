package org.sealready.vault.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class DataFolderTest {

  private static final Path HOME = Path.of("/home/印备");

  @Test
  void isTheSystemsOwn() {
    Path xdg = Path.of("/data/x").toAbsolutePath();
    assertEquals(
        HOME.resolve(".local/share/sealready"), DataFolder.standard("Linux", HOME, Map.of()));
    assertEquals(
        xdg.resolve("sealready"),
        DataFolder.standard("Linux", HOME, Map.of("XDG_DATA_HOME", xdg.toString())));
    assertEquals(
        HOME.resolve(".local/share/sealready"),
        DataFolder.standard("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")));
    assertEquals(
        HOME.resolve("Library/Application Support/SealReady"),
        DataFolder.standard("Mac OS X", HOME, Map.of("XDG_DATA_HOME", xdg.toString())));
    assertEquals(
        xdg.resolve("SealReady"),
        DataFolder.standard("Windows 11", HOME, Map.of("APPDATA", xdg.toString())));
    assertEquals(
        HOME.resolve("AppData/Roaming/SealReady"),
        DataFolder.standard("Windows 11", HOME, Map.of("APPDATA", " ")));
  }

  /** A packaged program: the folder beside it is its data folder as soon as it is there. */
  @Test
  void isBesideThePackagedProgramWhereThatIsChosen(@TempDir Path stick) throws IOException {
    String home = System.getProperty("user.home");
    Path beside = stick.resolve("program").resolve("..").resolve("sealready-data");
    Files.createDirectory(stick.resolve("program"));
    try {
      System.setProperty("user.home", stick.resolve("nobody").toString());
      assertFalse(DataFolder.isUndecided());
      System.setProperty("sealready.beside", beside.toString());
      assertTrue(DataFolder.isUndecided());
      DataFolder.makeBeside();
      assertFalse(DataFolder.isUndecided());
      assertEquals(beside, DataFolder.ofThisProgram());
    } finally {
      System.setProperty("user.home", home);
      System.clearProperty("sealready.beside");
    }
  }
}
