package org.sealready.service.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.words.Filer;

/**
 * The lines of a page that one reader is told. A mark before a heading holds for everything under
 * it; headings right after each other are wordings of one. A line that begins with {@code +} goes
 * on where the line above it ends; steps are counted anew.
 */
final class HelpLines {

  private static final Pattern STEP = Pattern.compile("(\\d+)\\. (.*)");
  private static final String HEADING = "## ";
  private static final String MORE = "+ ";

  private final Filer filer;
  private final List<String> told = new ArrayList<>();
  private boolean isSectionTold = true;
  private boolean wasHeading;
  private boolean wasStep;
  private int step;

  private HelpLines(Filer filer) {
    this.filer = filer;
  }

  /** Of these lines those for this one; no title among them where the whole page is for others. */
  static List<String> told(List<String> written, Filer filer) {
    HelpLines lines = new HelpLines(filer);
    written.stream().map(String::strip).map(HelpMarks::of).forEach(lines::add);
    return lines.told;
  }

  private void add(HelpMarks marked) {
    boolean isMeant = marked.areFor(filer);
    boolean isHeading = marked.line().startsWith(HEADING);
    if (isHeading) {
      isSectionTold = isMeant || wasHeading && isSectionTold;
    }
    wasHeading = isHeading;
    Matcher counted = STEP.matcher(marked.line());
    boolean isStep = counted.matches();
    if (isStep && !wasStep && counted.group(1).equals("1")) {
      step = 0;
    }
    wasStep = isStep;
    if (isMeant && isSectionTold) {
      tell(marked.line(), counted);
    }
  }

  private void tell(String line, Matcher counted) {
    if (counted.matches()) {
      step++;
      told.add(step + ". " + counted.group(2));
    } else if (line.startsWith(MORE) && isSentence()) {
      String begun = told.removeLast();
      told.add(begun + (begun.endsWith("。") ? "" : " ") + line.substring(MORE.length()));
    } else {
      told.add(line.startsWith(MORE) ? line.substring(MORE.length()) : line);
    }
  }

  /** Whether the line above says something that can be gone on with. */
  private boolean isSentence() {
    return !told.isEmpty() && !told.getLast().matches("[#@|].*");
  }
}
