package org.sealready.service.wording;

import org.sealready.letter.Letter;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.Catalogue;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** Texts about the wordings in use on this computer. */
public record WordingTexts(Catalogue catalogue, Words words) {

  private String title(Letter letter) {
    return words.phrase(Phrase.of("letter." + letter.id() + ".title", letter.title()));
  }

  /** Why a wording of the user is not printed, in one line; empty where it is. */
  public String broken(Wording wording) {
    return switch (wording) {
      case Wording.Broken(var letter, String text, var problems) -> {
        TemplateTexts texts = new TemplateTexts(catalogue, words);
        TemplateProblem first = problems.getFirst();
        yield words.text(
            "wording.broken",
            title(letter),
            (texts.place(first) + " " + texts.line(letter, first)).strip());
      }
      case Wording.Unreadable(var letter, var why) ->
          words.text("wording.broken", title(letter), words.phrase(why.phrase()));
      case Wording.Bundled bundled -> "";
      case Wording.Own own -> "";
    };
  }
}
