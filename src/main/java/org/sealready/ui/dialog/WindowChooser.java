package org.sealready.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own windows for files and folders; begins where the last answer was. */
public final class WindowChooser implements Chooser {

  private static final String BACKUP = ".sealready-backup";
  private static final List<String> DESKTOPS = List.of("桌面", "Desktop");
  private static final String PACK = ".sealready-data";

  private final Window owner;
  private File last = beginning(Path.of(System.getProperty("user.home")));

  public WindowChooser(Window owner) {
    this.owner = owner;
  }

  /** Where people look first: without a place some systems show a list in which none is chosen. */
  static File beginning(Path home) {
    return DESKTOPS.stream()
        .map(home::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(home)
        .toFile();
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(last);
    File chosen = chooser.showDialog(owner);
    return remembered(chosen, chosen);
  }

  @Override
  public Optional<Path> file(String title) {
    return opened(chooser(title, "JSON", "*.json", "*.sealready"));
  }

  @Override
  public Optional<Path> json(String title, String name) {
    return saved(chooser(title, "JSON", "*.json"), name);
  }

  @Override
  public Optional<Path> form(String title) {
    FileChooser chooser =
        chooser(
            title,
            "PDF, JPG, PNG",
            "*.pdf",
            "*.jpg",
            "*.jpeg",
            "*.png",
            "*.tif",
            "*.tiff",
            "*.bmp");
    File chosen = chooser.showOpenDialog(owner);
    return remembered(chosen, chosen == null ? null : chosen.getParentFile());
  }

  @Override
  public Optional<Path> pdf(String title, String name) {
    return saved(chooser(title, "PDF", "*.pdf"), name);
  }

  @Override
  public Optional<Path> backup(String title) {
    return opened(chooser(title, BACKUP, "*" + BACKUP));
  }

  @Override
  public Optional<Path> backup(String title, String name) {
    return saved(chooser(title, BACKUP, "*" + BACKUP), name);
  }

  @Override
  public Optional<Path> pack(String title) {
    return opened(chooser(title, PACK + ", JSON", "*" + PACK, "*.json"));
  }

  @Override
  public Optional<Path> text(String title) {
    return opened(chooser(title, "TXT", "*.txt"));
  }

  @Override
  public Optional<Path> calendar(String title, String name) {
    return saved(chooser(title, "iCalendar", "*.ics"), name);
  }

  @Override
  public Optional<Path> text(String title, String name) {
    return saved(chooser(title, "TXT", "*.txt"), name);
  }

  private Optional<Path> opened(FileChooser chooser) {
    File chosen = chooser.showOpenDialog(owner);
    return remembered(chosen, chosen == null ? null : chosen.getParentFile());
  }

  private Optional<Path> saved(FileChooser chooser, String name) {
    chooser.setInitialFileName(name);
    File chosen = chooser.showSaveDialog(owner);
    return remembered(chosen, chosen == null ? null : chosen.getParentFile());
  }

  private FileChooser chooser(String title, String kind, String... endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(last);
    chooser.getExtensionFilters().add(new ExtensionFilter(kind, endings));
    return chooser;
  }

  private Optional<Path> remembered(File chosen, File folder) {
    if (folder != null && folder.isDirectory()) {
      last = folder;
    }
    return Optional.ofNullable(chosen).map(File::toPath);
  }
}
