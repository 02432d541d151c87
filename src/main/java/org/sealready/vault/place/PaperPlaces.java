package org.sealready.vault.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sealready.vault.file.Folder;

/** The folders of forms and wordings in a data folder. */
public final class PaperPlaces {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,80}");

  private PaperPlaces() {}

  /** Those of the forms, one each, and those of wordings, as far as they are there. */
  static List<Path> in(Path dataFolder) throws IOException {
    List<Path> all = new ArrayList<>(texts(dataFolder));
    Path forms = forms(dataFolder);
    if (Files.isDirectory(forms)) {
      Folder.list(forms).stream().filter(PaperPlaces::isForm).forEach(all::add);
    }
    return all.stream().filter(Files::isDirectory).toList();
  }

  public static List<Path> texts(Path dataFolder) {
    Path letters = letters(dataFolder);
    return List.of(letters, letters.resolve("aside"), letters.resolve("drafts"));
  }

  public static Path forms(Path dataFolder) {
    return dataFolder.resolve("forms");
  }

  /** The user's wordings; with subfolders for replaced ones and drafts. */
  public static Path letters(Path dataFolder) {
    return dataFolder.resolve("letters");
  }

  /** Whether this can be the name of a form's folder, the same on every system. */
  public static boolean isFormName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Whether this is the folder of a form. */
  public static boolean isForm(Path own) {
    return isFormName(own.getFileName().toString()) && Files.isDirectory(own);
  }
}
