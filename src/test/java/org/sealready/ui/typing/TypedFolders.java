package org.sealready.ui.typing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.app.Kept;
import org.sealready.ui.app.TestWindow;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.Typed;
import org.sealready.vault.filing.Unfinished;

/**
 * Data folders for killing a window while the user types. {@code prepare ROOT COUNT} makes them,
 * numbered from 1, each with a filing in whose name a letter waits; {@code read ROOT COUNT} prints
 * what waits there now, a line each. In every second folder there is a passphrase.
 */
final class TypedFolders {

  private static final String PASSPHRASE = "typing2026";
  private static final String FIELD = "entity.name";

  private TypedFolders() {}

  public static void main(String[] args) throws Exception {
    for (int number = 1; number <= Integer.parseInt(args[2]); number++) {
      Path data = Path.of(args[1], String.valueOf(number));
      if (args[0].equals("prepare")) {
        prepare(Files.createDirectories(data), passphrase(number));
      } else {
        System.out.println(number + "\t" + read(data, passphrase(number)));
      }
    }
  }

  private static Optional<Passphrase> passphrase(int number) {
    return number % 2 == 0
        ? Optional.of(Passphrase.of(PASSPHRASE.toCharArray()))
        : Optional.empty();
  }

  private static void prepare(Path data, Optional<Passphrase> passphrase) {
    Kept.in(
        data,
        cabinet -> {
          cabinet.choose(passphrase);
          Draft draft = Draft.begin(Answers.empty(), Kept.EARLIER.instant());
          Unfinished letter = Unfinished.NONE.with(FIELD, new Typed("a", 1));
          return cabinet.filings().save(draft.typing(letter));
        });
  }

  private static String read(Path data, Optional<Passphrase> passphrase) {
    return Kept.in(
        data,
        cabinet -> {
          open(cabinet, passphrase);
          Draft draft = cabinet.filings().open(cabinet.filings().list().getFirst().id());
          return draft
              .unfinished()
              .at(FIELD)
              .map(Typed::text)
              .or(() -> draft.answers().get(TestWindow.textField(FIELD)))
              .orElse("");
        });
  }

  private static void open(DataFolderSession cabinet, Optional<Passphrase> passphrase)
      throws java.io.IOException, org.sealready.vault.file.Unreadable {
    if (passphrase.isEmpty()) {
      cabinet.arrive();
      return;
    }
    try {
      cabinet.unlock(passphrase.get());
    } catch (org.sealready.vault.crypto.WrongKey wrong) {
      throw new IllegalStateException(wrong);
    }
  }
}
