package org.sealready.vault.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
