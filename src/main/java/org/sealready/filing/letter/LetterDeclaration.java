package org.sealready.filing.letter;

import java.util.List;
import java.util.function.Function;
import org.sealready.filing.data.Provinces;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.BundledWording;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Signer;
import org.sealready.letter.clause.LetterClauses;

/**
 * Everything that is declared of one letter; only its wording stands elsewhere, in
 * assets/letters/&lt;id&gt;.txt.
 *
 * @param id as on the command line, in files and in keys of translations; never changed
 * @param title its Chinese name
 * @param guide said beside the letter and never on it: which official form goes before it, who
 *     signs it, where it is uploaded
 * @param use what becomes of it
 * @param decidedBy the fields that {@code need} reads
 * @param need whether a filing needs it, and why
 * @param signer who signs it under these effective answers
 * @param essentials what its wording must carry, whoever words it
 * @param switches what its wording may ask for besides the switches of every letter
 */
record LetterDeclaration(
    String id,
    String title,
    String guide,
    Letter.Use use,
    List<Field<?>> decidedBy,
    LetterNeed need,
    Function<Answers, Signer> signer,
    List<Essential> essentials,
    List<LetterSwitch> switches) {

  LetterDeclaration {
    decidedBy = List.copyOf(decidedBy);
    essentials = List.copyOf(essentials);
    switches = List.copyOf(switches);
  }

  /**
   * The letter in its bundled wording, under the demands of these provinces; says these clauses.
   */
  Letter letter(Provinces provinces, Function<String, LetterClauses> clauses) {
    return new Letter(
        id,
        title,
        guide,
        use,
        decidedBy,
        effective -> need.of(effective.answers(), provinces),
        signer,
        new BundledWording(id),
        essentials,
        () -> clauses.apply(id));
  }
}
