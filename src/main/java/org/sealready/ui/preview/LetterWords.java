package org.sealready.ui.preview;

import java.util.Locale;
import org.sealready.letter.Level;
import org.sealready.letter.Signer;
import org.sealready.service.letter.LetterState;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** What letters are called in the language of the window; on paper they are always Chinese. */
public record LetterWords(Words words) {

  public String title(LetterState state) {
    return words.phrase(state.title());
  }

  /** The title for a narrow place: without the Chinese name that follows in brackets. */
  public String shortTitle(LetterState state) {
    return title(state).replaceFirst(" \\(.*", "");
  }

  /** The title with the Chinese name that follows in brackets on a line of its own. */
  public String titleLines(LetterState state) {
    return title(state).replaceFirst(" \\(", "\n(");
  }

  /** Why it is needed. */
  public String reason(LetterState state) {
    return words.phrase(state.reason());
  }

  /** What the person who makes it has to know. */
  public String guide(LetterState state) {
    return words.phrase(state.guide());
  }

  /** Where it is uploaded, in another language with the platform's own name of the place. */
  public String upload(LetterState state) {
    String text = state.upload(words);
    return words.language() == Language.CHINESE
        ? text
        : state.slot().map(slot -> text + " (" + slot.label() + ")").orElse(text);
  }

  /** Who signs it and what else it bears; empty where nobody signs. */
  public String signing(LetterState state) {
    Signer signer = state.signer();
    if (signer.equals(Signer.NOBODY)) {
      return "";
    }
    return switch (state.mark()) {
      case SEAL -> words.text("ui.letters.sign-seal", signer.title(), signer.name());
      case FINGERPRINT -> words.text("ui.letters.sign-print", signer.title(), signer.name());
      case NONE -> words.text("ui.letters.sign-alone", signer.title(), signer.name());
    };
  }

  /** What may come of it when it is left out. */
  public String risk(LetterState state) {
    return words.text(
        state.need().level() == Level.REQUIRED
            ? "ui.letters.risk.required"
            : "ui.letters.risk.advised");
  }

  /** How it stands, in a word. */
  public String standing(LetterState state) {
    if (state.isLeftOut()) {
      return words.text("ui.letters.left-out");
    }
    return switch (state.need().level()) {
      case REQUIRED -> words.text("ui.letters.required");
      case ADVISED -> words.text("ui.letters.advised");
      case POSSIBLE -> words.text("ui.letters.added");
    };
  }

  /** The style of that word. */
  public String kind(LetterState state) {
    return state.isLeftOut() ? "left-out" : state.need().level().name().toLowerCase(Locale.ROOT);
  }
}
