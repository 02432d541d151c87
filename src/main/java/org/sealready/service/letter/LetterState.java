package org.sealready.service.letter;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Violation;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.letter.Need;
import org.sealready.letter.Signer;
import org.sealready.platform.Platform;
import org.sealready.platform.UploadSlot;
import org.sealready.service.LetterChoice;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/**
 * The state of one letter of a filing.
 *
 * @param choice the user's choice for it
 * @param signer who signs it
 * @param mark the seal or mark next to the signature
 * @param platform knows where it is uploaded
 * @param blockers the errors at fields that it prints or that decide whether it is needed; empty
 *     when it can be made
 */
public record LetterState(
    Letter letter,
    Need need,
    LetterChoice choice,
    Signer signer,
    Letter.Mark mark,
    Platform platform,
    List<Violation> blockers) {

  public LetterState {
    blockers = List.copyOf(blockers);
  }

  /** The letter's name for the interface; on paper it is always the Chinese one. */
  public Phrase title() {
    return title(letter);
  }

  /** The name of this letter for the interface. */
  public static Phrase title(Letter letter) {
    return Phrase.of("letter." + letter.id() + ".title", letter.title());
  }

  /** Why the filing needs it. */
  public Phrase reason() {
    return new Phrase(need.reasonKey(), need.reason(), need.reasonArgs());
  }

  /** Instructions for the person who prints and signs it. */
  public Phrase guide() {
    return Phrase.of("letter." + letter.id() + ".guide", letter.guide());
  }

  /** Where the platform takes it; empty for a letter that the entity keeps itself. */
  public Optional<UploadSlot> slot() {
    return platform.slots().ofLetter(letter.id());
  }

  /** Where it is uploaded, and how many pictures go there. */
  public String upload(Words words) {
    Optional<UploadSlot> slot = slot();
    if (slot.isEmpty()) {
      return words.text("letter.upload.none");
    }
    Phrase name = Phrase.of(slot.get().key() + ".label", slot.get().label());
    String key = slot.get().isOwn(letter.id()) ? "letter.upload.own" : "letter.upload.other";
    return words.text(key, words.phrase(name), slot.get().most());
  }

  /** Whether it is needed and a person has left it out. */
  public boolean isLeftOut() {
    return choice == LetterChoice.LEFT_OUT && need.level() != Level.POSSIBLE;
  }

  /** Whether it is made by default. */
  public boolean isWanted() {
    return isWanted(need, choice);
  }

  static boolean isWanted(Need need, LetterChoice choice) {
    return switch (choice) {
      case LEFT_OUT -> false;
      case ADDED -> true;
      case NONE ->
          switch (need.level()) {
            case REQUIRED, ADVISED -> true;
            case POSSIBLE -> false;
          };
    };
  }
}
