package org.sealready.service;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.StartingPoint;
import org.sealready.json.list.DataList;
import org.sealready.letter.Letter;
import org.sealready.letter.Placeholders;
import org.sealready.rules.rejection.RejectionReader;
import org.sealready.words.Words;

/** What this program asks and prints, as Main hands it to the use cases. */
public interface Catalogue extends LaterParts {

  Form form();

  List<Letter> letters();

  /** Where the user chooses letters to add or leave out, if there is such a question. */
  Optional<LetterSelection> selection();

  Placeholders placeholders();

  /** Whether a template's switch is on under these effective answers. */
  BiPredicate<String, Answers> switches();

  /** The field that names a filing in lists and file names. */
  Field<String> title();

  /** The field that distinguishes filings of the same name. */
  Field<String> subtitle();

  /** The fields that together identify a filing. */
  List<Field<String>> identity();

  List<StartingPoint> startingPoints();

  List<Sample> samples();

  /** Makes the reader of rejections; its many patterns are compiled when somebody asks. */
  Supplier<RejectionReader> rejections();

  /** The lists and rule data that a person can replace; asking for them reads none. */
  List<DataList> lists();

  /** The same with these letters. */
  Catalogue with(List<Letter> others);

  /** Whether asking it costs nothing; else the first question waits until everything was read. */
  boolean isLoaded();

  /** These words as they are meant for whoever files with these answers. */
  default Words worded(Words words, Answers given) {
    return worded(words, form().effective(given));
  }

  /** The same where it is known what follows from the answers. */
  default Words worded(Words words, Effective effective) {
    return words.about(filer(effective.answers()));
  }

  /** The letter with this id. */
  default Optional<Letter> letter(String id) {
    return letters().stream().filter(letter -> letter.id().equals(id)).findFirst();
  }
}
