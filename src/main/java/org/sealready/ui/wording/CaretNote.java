package org.sealready.ui.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.form.Answers;
import org.sealready.letter.Template;
import org.sealready.service.Catalogue;
import org.sealready.service.wording.NamedTemplate;
import org.sealready.service.wording.PlaceholderNames;
import org.sealready.words.Words;

/** Says what the marks at the caret mean, so that nobody must know how a template is written. */
record CaretNote(Catalogue catalogue, NamedTemplate written, Answers effective, Words words) {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}\n]*)}");
  private static final Pattern START = Pattern.compile("(#|>|%|@[a-z]+)");

  /** What is said with the caret here in this text; empty where there is nothing to say. */
  String at(String text, int caret) {
    int start = text.lastIndexOf('\n', caret - 1) + 1;
    int next = text.indexOf('\n', caret);
    String line = text.substring(start, next < 0 ? text.length() : next);
    Matcher hole = HOLE.matcher(line);
    while (hole.find()) {
      if (hole.start() <= caret - start && caret - start <= hole.end()) {
        return hole(written.id(hole.group(1)));
      }
    }
    return start(written.source(line).strip());
  }

  private String hole(String name) {
    PlaceholderNames names = new PlaceholderNames(catalogue, words);
    return catalogue
        .placeholders()
        .find(name)
        .map(placeholder -> placeholder.value().apply(effective))
        .map(
            value ->
                value.isBlank()
                    ? words.text("ui.wording.caret.empty", names.placeOf(name))
                    : words.text("ui.wording.caret.value", names.placeOf(name), value))
        .orElse("");
  }

  private String start(String line) {
    Matcher start = START.matcher(line);
    if (start.lookingAt() && isKnown(start.group())) {
      return words.text("ui.wording.caret." + name(start.group()));
    }
    return line.contains("[[") ? words.text("ui.wording.caret.part") : "";
  }

  private static boolean isKnown(String mark) {
    return !mark.startsWith("@") || Template.commands().contains(mark.substring(1));
  }

  private static String name(String mark) {
    return switch (mark) {
      case "#" -> "title";
      case ">" -> "addressee";
      case "%" -> "comment";
      case "@else", "@end" -> "if";
      default -> mark.substring(1).toLowerCase(Locale.ROOT);
    };
  }
}
