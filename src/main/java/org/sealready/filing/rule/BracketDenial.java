package org.sealready.filing.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.filing.rule.Stretch.Clause;

/**
 * What a bracket denies beyond its own clauses: the rest of itself (不含证券，期货), and the words before
 * it, where it says that they are not offered (直播（暂未开通）) or only without what needs an approval.
 */
final class BracketDenial {

  private static final Pattern OPENS =
      Pattern.compile(
          "^[\\s]*(?:以上|上述|本|其中|但|项目|范围|经营|目前|现|暂|均|都|也){0,6}(?:不|未|无|非|没有|禁止|严禁|除(?![尘湿草虫锈臭]))");

  private static final List<Set<String>> KIN = List.of(Set.of("3", "14"), Set.of("4", "5"));

  private static final int LONGEST_SAYING = 40;

  private static final String BORDERS = "、，,。；;：:！!？?\n" + Stretch.BLANK;

  private final Stretch stretch;
  private final Stretch outer;
  private final List<Found> words;
  private final BitSet denied;

  BracketDenial(Stretch stretch, Stretch outer, List<Found> words, BitSet denied) {
    this.stretch = stretch;
    this.outer = outer;
    this.words = words;
    this.denied = denied;
  }

  void judge() {
    String text = stretch.text();
    boolean opens = OPENS.matcher(text).find() && !DenialMarks.NO_DENIAL.matcher(text).lookingAt();
    boolean leavesOut = text.strip().replaceAll("[。；;]$", "").endsWith("除外");
    if (!opens && !leavesOut) {
      said(text);
      return;
    }
    rest(opens);
    head(text);
    said(text);
  }

  /** All of it, but for clauses that say what is done. */
  private void rest(boolean opens) {
    List<Clause> clauses = stretch.clauses();
    for (int i = opens ? 1 : 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (DenialMarks.POSITIVE.matcher(clause.text()).find()) {
        return;
      }
      int start = stretch.start() + clause.start();
      denied.set(start, start + clause.text().length());
    }
  }

  /** 直播（暂未开通）; with 均 all that the clause names. */
  private void said(String text) {
    if (text.length() > LONGEST_SAYING) {
      return;
    }
    Matcher mark = DenialMarks.PREDICATE.matcher(text);
    boolean none = text.strip().matches("无|没有|暂无|否|停用");
    String subject = mark.find() ? DenialMarks.subject(text, mark.start()) : "";
    if (none || mark.hasMatch() && subject.length() == mark.start()) {
      boolean all = DenialMarks.ALL_BEFORE.matcher(subject).find();
      int end = stretch.start() - 1;
      denied.set(headStart(all ? BORDERS.replace("、", "") : BORDERS), end);
    }
  }

  /** 教育咨询（不含涉许可审批的培训）: what is left needs no approval. */
  private void head(String text) {
    if (DenialMarks.BLANKET.matcher(text).find()) {
      return;
    }
    int start = headStart(BORDERS);
    int end = stretch.start() - 1;
    String head = outer.text().substring(start - outer.start(), end - outer.start());
    boolean approval = DenialMarks.APPROVAL.matcher(text).find();
    boolean advice = DenialMarks.ADVICE.matcher(head).find();
    for (Found word : words) {
      if (word.start() >= start && word.end() <= end && (approval || advice && deniesAlike(word))) {
        denied.set(word.start(), word.end());
      }
    }
  }

  private boolean deniesAlike(Found word) {
    int end = stretch.start() + stretch.text().length();
    return words.stream()
        .filter(other -> other.start() >= stretch.start() && other.end() <= end)
        .filter(other -> denied.get(other.start()))
        .anyMatch(other -> other.word().equals(word.word()) || areKin(other.item(), word.item()));
  }

  /** Schools and courses are of one kind, and so are doctors and what they prescribe. */
  private static boolean areKin(String item, String other) {
    return KIN.stream().anyMatch(kin -> kin.contains(item) && kin.contains(other));
  }

  private int headStart(String borders) {
    int place = stretch.start() - 1 - outer.start();
    while (place > 0 && borders.indexOf(outer.text().charAt(place - 1)) < 0) {
      place--;
    }
    return outer.start() + place;
  }
}
